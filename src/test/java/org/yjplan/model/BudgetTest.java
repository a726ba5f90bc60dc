package org.yjplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BudgetTest {
    private static final List<FundingKind> KINDS = List.of(
            new FundingKind("staffing", "Staffing"),
            new FundingKind("in-kind", "In kind"),
            new FundingKind("other", "Other"));

    @Test
    void addsUpWhatIsNotStated() {
        Budget budget = budget(Optional.empty());

        assertThat(budget.totals()).containsExactly(Map.entry("staffing", pounds(30)), Map.entry("other", pounds(12)));
        assertThat(budget.pooled()).contains(pounds(42));
        assertThat(budget.extra()).contains(pounds(7));
        assertThat(budget.total()).contains(pounds(49));
    }

    @Test
    void prefersAStatedTotal() {
        Budget budget = budget(Optional.of(new StatedTotals(
                Map.of("staffing", pounds(31)), Optional.of(pounds(43)), Optional.empty(), Optional.empty())));

        assertThat(budget.totals()).containsEntry("staffing", pounds(31)).containsEntry("other", pounds(12));
        assertThat(budget.pooled()).contains(pounds(43));
        assertThat(budget.total()).contains(pounds(50));
    }

    @Test
    void doesNotTreatAnUnknownAmountAsZero() {
        Budget budget = budget(Optional.empty());

        assertThat(budget.totals()).doesNotContainKey("in-kind");
        assertThat(budget.contributions().get(1).of("staffing")).isEmpty();
    }

    @Test
    void comparesPeriodsByTheirMonthsNotTheirNames() {
        Period year = Period.ofFinancialYears(2010, 2011);
        Period months = new Period(year.first(), year.last(), Period.Form.MONTHS);

        assertThat(year.covers(months)).isTrue();
        assertThat(year).isNotEqualTo(months);
    }

    private static Budget budget(Optional<StatedTotals> stated) {
        Contribution police = new Contribution(
                "Police",
                Optional.empty(),
                Map.of("staffing", pounds(30)),
                Map.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Contribution councils = new Contribution(
                "Councils",
                Optional.empty(),
                Map.of(),
                Map.of(),
                List.of(new Payer("A", Map.of("other", pounds(5))), new Payer("B", Map.of("other", pounds(7)))),
                Optional.empty(),
                Optional.empty());
        FundingLine grant = new FundingLine(
                "Grant",
                Optional.empty(),
                List.of(
                        new FundingLine("One", Optional.of(pounds(3)), List.of()),
                        new FundingLine("Two", Optional.of(pounds(4)), List.of())));
        return new Budget(
                Period.ofFinancialYears(2013, 2014),
                KINDS,
                List.of(police, councils),
                List.of(grant),
                stated,
                Optional.empty());
    }

    private static Money pounds(long pounds) {
        return new Money(pounds * 100);
    }
}
