package org.yjplan.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yjplan.check.Checker;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ReadPlan;

class LeicesterPlanTest {
    private static final Path PLAN = Path.of("plans", "leicester-2023-24");
    private static final LocalDate PUBLISHED = LocalDate.of(2023, 9, 30);

    private final List<Diagnostic> findings = new ArrayList<>();
    private final ReadPlan read = new PlanReader().read(PLAN, findings::add);

    @Test
    void isReadAndCheckedWithoutFindings() {
        new Checker()
                .check(
                        read.plan().orElseThrow(),
                        read.locations(),
                        new Checker.Conditions(true, PUBLISHED, read.files()::line),
                        findings::add);
        assertThat(findings).isEmpty();
    }

    @Test
    void hadSixOverdueActionsWhenItWasPublished() {
        CheckContext context = new CheckContext(read.plan().orElseThrow(), read.locations(), PUBLISHED, findings::add);
        new Checker().rules().forEach(rule -> rule.check(context));
        List<Diagnostic> overdue = findings.stream()
                .filter(finding -> finding.type().id().equals("YJ671"))
                .toList();
        assertThat(overdue)
                .extracting(finding -> finding.message().split(" ")[1])
                .containsExactly("2", "3", "4", "5", "12", "14");
        assertThat(overdue).allSatisfy(finding -> {
            String line = read.files()
                    .line(finding.location().file(), finding.location().line())
                    .orElseThrow();
            assertThat(line.substring(finding.location().column() - 1)).matches("[A-Z][a-z]+ \\d{4}");
        });
    }
}
