package org.yjplan.check.statute;

import static org.yjplan.check.rule.ExampleParts.HEALTH;
import static org.yjplan.check.rule.ExampleParts.PARTNERS;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.PartnerKind;

/** The budget names every body that may be asked to pay. */
final class PartnerWithoutContribution extends Rule {
    private static final List<PartnerKind> PAYERS =
            List.of(PartnerKind.LOCAL_AUTHORITY, PartnerKind.POLICE, PartnerKind.PROBATION, PartnerKind.HEALTH);

    private static final String PLAN = PARTNERS + HEALTH + """
            budget:
              period: 2013-14
              kinds: [{ id: staffing, name: Staffing costs }]
              contributions:
                - { agency: Council, partner: council, amounts: { staffing: £391064 } }
                - { agency: Police, partner: police, amounts: { staffing: £91847 } }
                - { agency: Probation, partner: probation, amounts: { staffing: £117326 } }
            """;

    PartnerWithoutContribution() {
        super(
                "YJ713",
                "a statutory partner contributes nothing",
                "The local authority, the police, probation and health may pay for youth justice services: Crime and "
                        + "Disorder Act 1998, s.38(3). The budget says which partner each contribution comes from, "
                        + "and none comes from one of these. If it gives nothing, say so with a contribution of £0; "
                        + "otherwise add what it gives, or its id under “partner”.",
                PLAN,
                PLAN + "    - { agency: Health, partner: health, amounts: { staffing: £0 } }\n");
    }

    @Override
    public void check(CheckContext context) {
        Set<String> paying = context.plan().budget().stream()
                .flatMap(budget -> budget.contributions().stream())
                .flatMap(contribution -> contribution.partner().stream())
                .collect(Collectors.toSet());
        if (paying.isEmpty()) {
            return;
        }
        for (StatutoryBody body : StatutoryBody.of(context.plan(), PAYERS)) {
            if (body.partners().stream().noneMatch(partner -> paying.contains(partner.id()))) {
                context.report(at(
                                context.locations().key(context.plan().budget().orElseThrow(), "contributions"),
                                "no contribution comes from %s".formatted(body.names()))
                        .withHelp("add one, of £0 if it gives nothing, or name it under “partner”"));
            }
        }
    }
}
