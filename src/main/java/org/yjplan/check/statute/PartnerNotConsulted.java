package org.yjplan.check.statute;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;

/** Where the plan says whom it consulted, every statutory partner is among them. */
final class PartnerNotConsulted implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ714",
            Severity.WARNING,
            "a statutory partner was not consulted",
            "A council makes its plan after consulting the relevant persons and bodies: Crime and Disorder Act 1998, "
                    + "s.40(1). The plan says when some of its partners were consulted, and not when one was that must take "
                    + "part. Give the date under “consulted”.");

    private static final String PLAN = """
            partners:
              - { id: council, name: Somerset Council, kind: local-authority, consulted: 1 March 2013 }
              - { id: schools, name: Somerset Schools, kind: education, consulted: 1 March 2013 }
              - { id: police, name: Avon and Somerset Police, kind: police, consulted: 1 March 2013 }
              - { id: probation, name: Probation Service, kind: probation, consulted: 1 March 2013 }
              - { id: health, name: Somerset NHS, kind: health%s }
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(PLAN.formatted(""), PLAN.formatted(", consulted: 1 March 2013"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        if (subject.plan().partners().stream()
                .allMatch(partner -> partner.consulted().isEmpty())) {
            return;
        }
        for (StatutoryBody body : StatutoryBody.of(subject.plan(), StatutoryBody.KINDS)) {
            if (body.partners().stream().allMatch(partner -> partner.consulted().isEmpty())) {
                sink.accept(TYPE.at(
                                subject.places().of(body.partners().get(0)),
                                "the plan does not say when it consulted %s".formatted(body.names()))
                        .withHelp("add “consulted” with the date"));
            }
        }
    }
}
