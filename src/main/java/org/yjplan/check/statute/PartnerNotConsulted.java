package org.yjplan.check.statute;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;

/** If the plan says whom it consulted, every statutory partner is among them. */
final class PartnerNotConsulted extends Rule {
    private static final String PLAN = """
            partners:
              - { id: council, name: Somerset Council, kind: local-authority, consulted: 1 March 2013 }
              - { id: schools, name: Somerset Schools, kind: education, consulted: 1 March 2013 }
              - { id: police, name: Avon and Somerset Police, kind: police, consulted: 1 March 2013 }
              - { id: probation, name: Probation Service, kind: probation, consulted: 1 March 2013 }
              - { id: health, name: Somerset NHS, kind: health%s }
            """;

    PartnerNotConsulted() {
        super(
                "YJ714",
                "a statutory partner was not consulted",
                "A council makes its plan after consulting the relevant persons and bodies: Crime and Disorder Act "
                        + "1998, s.40(1). The plan says when some of its partners were consulted, but not when one "
                        + "that must take part was. Give the date under “consulted”.",
                PLAN.formatted(""),
                PLAN.formatted(", consulted: 1 March 2013"));
    }

    @Override
    public void check(CheckContext context) {
        if (context.plan().partners().stream()
                .allMatch(partner -> partner.consulted().isEmpty())) {
            return;
        }
        for (StatutoryBody body : StatutoryBody.of(context.plan(), StatutoryBody.KINDS)) {
            if (body.partners().stream().allMatch(partner -> partner.consulted().isEmpty())) {
                context.report(at(
                                context.locations().of(body.partners().get(0)),
                                "the plan does not say when it consulted %s".formatted(body.names()))
                        .withHelp("add “consulted” with the date"));
            }
        }
    }
}
