package org.yjplan.check.committee;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Access;
import org.yjplan.model.Report;

/** An exempt report, and no other, says under which paragraph of Schedule 12A it is exempt. */
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
                "exempt without a reason",
                "A council that withholds a report from the public must say under which paragraph of Schedule 12A to "
                        + "the Local Government Act 1972 (s.100A and s.100I). Give it under “exemption”. A report "
                        + "that is not exempt has no such paragraph.",
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
                                "the report is exempt, but does not say under which paragraph of Schedule 12A")
                        .withHelp("add “exemption”, as in exemption: paragraph 3"));
            } else if (!exempt && report.exemption().isPresent()) {
                context.report(at(
                                context.locations().of(report, "exemption"),
                                "the report names an exemption paragraph, but is not marked as exempt")
                        .withHelp("add access: exempt, or remove “exemption”"));
            }
        }
    }
}
