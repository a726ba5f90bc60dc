package org.yjplan.check.statute;

import static org.yjplan.check.rule.ExampleParts.HEALTH;
import static org.yjplan.check.rule.ExampleParts.PARTNERS;

import java.util.Set;
import java.util.stream.Collectors;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;

/** If the plan says for whom people sign, somebody signs for every statutory partner. */
final class PartnerDoesNotSign extends Rule {
    private static final String PLAN = PARTNERS + HEALTH + """
            people:
              - { id: chief, office: Chief Executive }
              - { id: director, office: Director }
              - { id: constable, office: Chief Constable }
              - { id: officer, office: Chief Officer }
              - { id: nurse, office: Chief Nurse }
            signoffs:
              - { person: chief, partner: council }
              - { person: director, partner: schools }
              - { person: constable, partner: police }
              - { person: officer, partner: probation }
              - { person: nurse%s }
            """;

    PartnerDoesNotSign() {
        super(
                "YJ715",
                "nobody signs for a statutory partner",
                "The partners sign the plan. The sign-offs say for which partner each person signs, but nobody signs "
                        + "for one that must take part: Crime and Disorder Act 1998, ss.38 and 39. Add the sign-off, "
                        + "or name the partner under “partner” of an existing one. The director of children's "
                        + "services can sign for education.",
                PLAN.formatted(""),
                PLAN.formatted(", partner: health"));
    }

    @Override
    public void check(CheckContext context) {
        Set<String> signing = context.plan().signoffs().stream()
                .flatMap(signOff -> signOff.partner().stream())
                .collect(Collectors.toSet());
        if (signing.isEmpty()) {
            return;
        }
        for (StatutoryBody body : StatutoryBody.of(context.plan(), StatutoryBody.KINDS)) {
            if (body.partners().stream().noneMatch(partner -> signing.contains(partner.id()))) {
                context.report(at(
                                context.locations().key(context.plan(), "signoffs"),
                                "nobody signs for %s".formatted(body.names()))
                        .withHelp("add a sign-off, or name the partner under “partner” of an existing one"));
            }
        }
    }
}
