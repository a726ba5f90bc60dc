package org.yjplan.check.committee;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Access;
import org.yjplan.model.Report;

/** An exempt report says by which paragraph of Schedule 12A it is exempt, and no other does. */
final class ExemptByParagraph extends Rule {
    private static final String REPORT = """
            reports:
              - id: scrutiny
                title: Secure beds
                committee: Cabinet
                date: 5 March 2020
                access: exempt
            %s    sections: [{ id: background, title: Background }]
            """;

    ExemptByParagraph() {
        super(
                "YJ142",
                "exempt, and not said why",
                "Whoever keeps the public from a report has to say by which paragraph of Schedule 12A to the Local "
                        + "Government Act 1972 (s.100A and s.100I). Give it under “exemption”. A report that is not "
                        + "exempt has no such paragraph.",
                REPORT.formatted(""),
                REPORT.formatted("    exemption: paragraph 3\n"));
    }

    @Override
    public void check(CheckContext context) {
        for (Report report : context.plan().reports()) {
            boolean exempt = report.access().filter(Access.EXEMPT::equals).isPresent();
            if (exempt && report.exemption().isEmpty()) {
                context.report(at(
                                context.locations().of(report, "access"),
                                "the report is exempt, but does not say by which paragraph of Schedule 12A")
                        .withHelp("add “exemption”, as in exemption: paragraph 3"));
            } else if (!exempt && report.exemption().isPresent()) {
                context.report(at(
                                context.locations().of(report, "exemption"),
                                "the report names a paragraph by which it is exempt, and is not said to be exempt")
                        .withHelp("add access: exempt, or take “exemption” out"));
            }
        }
    }
}
