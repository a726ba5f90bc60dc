package org.yjplan.check.statute;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Partner;
import org.yjplan.model.PartnerKind;

/** The bodies that must take part are among the partners. */
final class StatutoryPartners implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ703",
            Severity.WARNING,
            "a statutory partner is not among the partners",
            "The Crime and Disorder Act 1998, sections 38 and 39, names who takes part in youth justice services: "
                    + "the local authority with its education and social work, the police, probation and health. The plan "
                    + "lists partners, and none of this kind. Add the body, or correct the kind of one that is listed.");

    private static final String PLAN = """
            partners:
              - { id: council, name: Somerset Council, kind: local-authority }
              - { id: schools, name: Somerset Schools, kind: education }
              - { id: police, name: Avon and Somerset Police, kind: police }
              - { id: probation, name: Probation Service, kind: probation }
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(PLAN, PLAN + "  - { id: health, name: Somerset NHS, kind: health }\n");
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        Set<PartnerKind> there =
                subject.plan().partners().stream().map(Partner::kind).collect(Collectors.toSet());
        if (there.isEmpty()) {
            return;
        }
        for (PartnerKind kind : StatutoryBody.KINDS) {
            if (!there.contains(kind)) {
                String word = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
                sink.accept(TYPE.at(
                                subject.places().key(subject.plan(), "partners"),
                                "none of the partners is of the kind “%s”".formatted(word))
                        .withHelp("add the body, or correct the kind of one that is listed"));
            }
        }
    }
}
