package org.yjplan.check.committee;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Access;
import org.yjplan.model.Report;

/** An exempt report says by which paragraph of Schedule 12A it is exempt, and no other does. */
final class ExemptByParagraph implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ142",
            Severity.WARNING,
            "exempt, and not said why",
            "Whoever keeps the public from a report has to say by which paragraph of Schedule 12A to the Local Government Act "
                    + "1972 (s.100A and s.100I). Give it under “exemption”. A report that is not exempt has no such "
                    + "paragraph.");

    private static final String REPORT = """
            reports:
              - id: scrutiny
                title: Secure beds
                committee: Cabinet
                date: 5 March 2020
                access: exempt
            %s    sections: [{ id: background, title: Background }]
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(REPORT.formatted(""), REPORT.formatted("    exemption: paragraph 3\n"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        for (Report report : subject.plan().reports()) {
            boolean exempt = report.access().filter(Access.EXEMPT::equals).isPresent();
            if (exempt && report.exemption().isEmpty()) {
                sink.accept(TYPE.at(
                                subject.places().of(report, "access"),
                                "the report is exempt, but does not say by which paragraph of Schedule 12A")
                        .withHelp("add “exemption”, as in exemption: paragraph 3"));
            } else if (!exempt && report.exemption().isPresent()) {
                sink.accept(TYPE.at(
                                subject.places().of(report, "exemption"),
                                "the report names a paragraph by which it is exempt, and is not said to be exempt")
                        .withHelp("add access: exempt, or take “exemption” out"));
            }
        }
    }
}
