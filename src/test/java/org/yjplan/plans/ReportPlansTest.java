package org.yjplan.plans;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.check.Checker;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ReadPlan;

/** The folders that hold a report only: clean as they stand, and what would be found if nobody had accepted it. */
class ReportPlansTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    private ReadPlan read(String folder) {
        return new PlanReader().read(Path.of("plans", folder), findings::add);
    }

    @ParameterizedTest
    @CsvSource({"medway-2020-23, 2020-03-05", "derby-2007, 2007-06-19", "leicestershire-2010, 2010-05-14"})
    void isCheckedWithoutFindingsOnTheDayOfItsMeeting(String folder, LocalDate day) {
        ReadPlan read = read(folder);
        Checker.Conditions context = new Checker.Conditions(true, day, read.files()::line);
        new Checker().check(read.plan().orElseThrow(), read.locations(), context, findings::add);
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"medway-2020-23 | YJ504 YJ602", "derby-2007 | YJ234 YJ241", "leicestershire-2010 | ''"})
    void keepsTheFlawsOfThePublishedReport(String folder, String flaws) {
        ReadPlan read = read(folder);
        CheckContext context =
                new CheckContext(read.plan().orElseThrow(), read.locations(), LocalDate.EPOCH, findings::add);
        new Checker().rules().forEach(rule -> rule.check(context));
        assertThat(String.join(
                        " ",
                        findings.stream().map(finding -> finding.type().id()).toList()))
                .isEqualTo(flaws);
    }
}
