package org.yjplan.check.statute;

import static org.yjplan.check.rule.ExampleParts.HEALTH;
import static org.yjplan.check.rule.ExampleParts.PARTNERS;

import java.util.Set;
import java.util.stream.Collectors;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.KeyName;
import org.yjplan.model.Partner;
import org.yjplan.model.PartnerKind;

/** The bodies that must take part are among the partners. */
final class StatutoryPartners extends Rule {
    StatutoryPartners() {
        super(
                "YJ703",
                "a statutory partner is not among the partners",
                "The Crime and Disorder Act 1998, sections 38 and 39, names the bodies that take part in youth justice "
                        + "services: the local authority with its education and social work, the police, probation "
                        + "and health. The plan lists partners, but none of this kind. Add the body, or correct the "
                        + "kind of a listed partner.",
                PARTNERS,
                PARTNERS + HEALTH);
    }

    @Override
    public void check(CheckContext context) {
        Set<PartnerKind> there =
                context.plan().partners().stream().map(Partner::kind).collect(Collectors.toSet());
        if (there.isEmpty()) {
            return;
        }
        for (PartnerKind kind : StatutoryBody.KINDS) {
            if (!there.contains(kind)) {
                String word = KeyName.of(kind);
                context.report(at(
                                context.locations().key(context.plan(), "partners"),
                                "none of the partners is of the kind “%s”".formatted(word))
                        .withHelp("add the body, or correct the kind of a listed partner"));
            }
        }
    }
}
