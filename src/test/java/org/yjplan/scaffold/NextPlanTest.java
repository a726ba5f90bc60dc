package org.yjplan.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yjplan.guidance.Edition;
import org.yjplan.model.Budget;
import org.yjplan.model.Contribution;
import org.yjplan.model.FreeTable;
import org.yjplan.model.Indicator;
import org.yjplan.model.Money;
import org.yjplan.model.Period;
import org.yjplan.model.Plan;
import org.yjplan.model.Prose;
import org.yjplan.model.RecordTree;
import org.yjplan.model.RiskRegister;
import org.yjplan.model.Section;
import org.yjplan.model.SignOff;
import org.yjplan.model.Status;
import org.yjplan.source.PlanReader;

/** What becomes of last year's figures, people, risks, actions and words. */
class NextPlanTest {
    private static final Plan LAST = read("plans/leicestershire-2013-14");
    private static final Plan NEXT = next(LAST);

    private static Plan read(String folder) {
        return new PlanReader().read(Path.of(folder), finding -> {}).plan().orElseThrow();
    }

    private static Plan next(Plan last) {
        return NextPlan.of(
                last,
                Edition.of("2024").orElseThrow(),
                Optional.empty(),
                last.about().period().after());
    }

    @Test
    void startsAsADraftForTheYearsThatFollow() {
        assertThat(NEXT.about().period()).isEqualTo(Period.ofFinancialYears(2014, 2015));
        assertThat(NEXT.about().status()).isEqualTo(Status.DRAFT);
        assertThat(NEXT.about().approved()).isEmpty();
        assertThat(NEXT.about().version()).contains("0.1");
        assertThat(NEXT.about().guidance()).contains("2024");
        assertThat(NEXT.about().authority()).isEqualTo(LAST.about().authority());
    }

    @Test
    void keepsTheValuesAndTargetsOfIndicators() {
        List<Indicator> kept = NEXT.performance().orElseThrow().indicators();
        for (Indicator last : LAST.performance().orElseThrow().indicators()) {
            assertThat(kept).anySatisfy(indicator -> {
                assertThat(indicator.id()).isEqualTo(last.id());
                assertThat(indicator.values()).isEqualTo(last.values());
                assertThat(indicator.targets()).isEqualTo(last.targets());
                assertThat(indicator.standing()).isEmpty();
            });
        }
    }

    @Test
    void makesWhatAnAgencyPaidTheYearBefore() {
        Budget last = LAST.budget().orElseThrow();
        Budget next = NEXT.budget().orElseThrow();

        assertThat(next.period()).isEqualTo(last.period().after());
        assertThat(next.kinds()).isEqualTo(last.kinds());
        assertThat(next.contributions())
                .extracting(Contribution::agency)
                .containsExactlyElementsOf(
                        last.contributions().stream().map(Contribution::agency).toList());
        assertThat(next.contributions().get(0).previous()).contains(new Money(183_534_00));
        assertThat(next.contributions())
                .allSatisfy(contribution -> assertThat(contribution.sum()).isEmpty());
        assertThat(next.previous())
                .isEqualTo(Money.sum(last.contributions().stream().flatMap(c -> c.sum().stream())));
        assertThat(next.additional()).hasSameSizeAs(last.additional()).allSatisfy(line -> assertThat(line.sum())
                .isEmpty());
        assertThat(next.stated()).isEmpty();
    }

    @Test
    void keepsSmallCountsOfTablesBackAsLastYear() {
        Plan last = read("src/test/resources/plans/every-component");
        assertThat(next(last).tables()).hasSameSizeAs(last.tables()).allSatisfy(table -> assertThat(table.suppress())
                .isEqualTo(table.id().equals("referrals") ? Optional.of(true) : Optional.empty()));
        assertThat(next(last).tables())
                .extracting(FreeTable::columns)
                .containsExactlyElementsOf(
                        last.tables().stream().map(FreeTable::columns).toList());
    }

    @Test
    void keepsPeoplePartnersRisksAndTerms() {
        assertThat(NEXT.people()).isEqualTo(LAST.people());
        assertThat(NEXT.partners()).hasSameSizeAs(LAST.partners()).allMatch(partner -> partner.consulted()
                .isEmpty());
        assertThat(NEXT.risks().map(RiskRegister::register))
                .isEqualTo(LAST.risks().map(RiskRegister::register));
        assertThat(NEXT.glossary()).isEqualTo(LAST.glossary());
    }

    @Test
    void leavesOutSignaturesVersionsAttendanceAndWaivers() {
        assertThat(NEXT.signoffs())
                .hasSameSizeAs(LAST.signoffs())
                .extracting(SignOff::signed)
                .containsOnly(Optional.empty());
        assertThat(NEXT.history()).isEmpty();
        assertThat(NEXT.board().orElseThrow().attendance()).isEmpty();
        assertThat(NEXT.checks().orElseThrow().waivers()).isEmpty();
    }

    @Test
    void answersForWhatWasToBeDone() {
        assertThat(NEXT.objectives().get(0).achievements().orElseThrow().period())
                .isEqualTo(Period.ofFinancialYears(2013, 2014));
        assertThat(NEXT.objectives().get(0).achievements().orElseThrow().points())
                .startsWith(new Prose("[fill in: the result of last year’s plans]"))
                .containsAll(LAST.objectives().get(0).focus().orElseThrow().points());
        assertThat(NEXT.objectives().get(0).focus().orElseThrow().period())
                .isEqualTo(Period.ofFinancialYears(2014, 2015));
    }

    @Test
    void keepsTheWordsOfSectionsAndMarksThem() {
        assertThat(NEXT.sections())
                .filteredOn(section -> section.id().equals("role-and-purpose"))
                .singleElement()
                .satisfies(section -> assertThat(section.text().orElseThrow().markdown())
                        .startsWith("[fill in: this is last year's text:")
                        .contains("one principal aim"));
    }

    @Test
    void addsTheHeadingsThatAreMissingAndPlacesNothingTwice() {
        List<String> ids = NEXT.sections().stream().map(Section::id).toList();

        assertThat(ids).contains("child-first", "sign-off-submission-and-approval");
        assertThat(NEXT.sections().stream()
                        .flatMap(section -> RecordTree.of(section).stream())
                        .filter(record -> record instanceof Prose prose
                                && prose.markdown().contains("{{ signoffs }}")))
                .hasSize(1);
    }

    @Test
    void movesTheMeetingsOfAReportOnByTheLengthOfThePlan() {
        Plan last = read("plans/medway-2020-23");
        Plan next = next(last);

        assertThat(next.reports().get(0).date())
                .isEqualTo(last.reports().get(0).date().plusYears(3));
        assertThat(next.sections()).isEmpty();
        assertThat(next.reports().get(0).title()).contains("2023–2026");
    }
}
