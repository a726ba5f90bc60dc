package org.yjplan.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.guidance.Edition;
import org.yjplan.model.About;
import org.yjplan.model.Board;
import org.yjplan.model.Checks;
import org.yjplan.model.FillIn;
import org.yjplan.model.FreeTable;
import org.yjplan.model.Indicator;
import org.yjplan.model.Objective;
import org.yjplan.model.Partner;
import org.yjplan.model.Performance;
import org.yjplan.model.Period;
import org.yjplan.model.Plan;
import org.yjplan.model.Progress;
import org.yjplan.model.Prose;
import org.yjplan.model.Risk;
import org.yjplan.model.RiskRegister;
import org.yjplan.model.SignOff;
import org.yjplan.model.StaffTable;
import org.yjplan.model.Status;
import org.yjplan.model.Swot;
import org.yjplan.model.Volunteers;

/**
 * This year's plan from last year's. Facts and figures that last are carried over; what belongs to the past year alone, such
 * as signatures and attendance, is left out; words are kept and marked.
 *
 * <p>Every component is passed on by name, so that a new one does not compile until it is decided here what becomes of it.
 */
final class NextPlan {
    private final Plan last;
    private final Edition edition;
    private final Optional<String> council;
    private final Period period;
    private final EditionParts parts;
    private final LastYearsWords words;

    private NextPlan(Plan last, Edition edition, Optional<String> council, Period period) {
        this.last = last;
        this.edition = edition;
        this.council = council;
        this.period = period;
        this.parts = new EditionParts(edition);
        this.words = new LastYearsWords(last.about().period(), period, parts);
    }

    /**
     * Makes the plan.
     *
     * @param council the name of the council, if it shall be another
     * @param period the years that the new plan is for
     */
    static Plan of(Plan last, Edition edition, Optional<String> council, Period period) {
        return new NextPlan(last, edition, council, period).plan();
    }

    private Plan plan() {
        NextReport reports = new NextReport(words, last.about().period());
        return new Plan(
                about(last.about()),
                last.documents(),
                last.theme(),
                last.checks().map(NextPlan::checks),
                List.of(),
                last.partners().stream().map(NextPlan::partner).toList(),
                last.people(),
                last.board().map(NextPlan::board),
                last.priorities(),
                last.objectives().stream().map(this::objective).toList(),
                performance(),
                last.budget().map(NextBudget::of),
                last.services(),
                last.volunteers().map(NextPlan::volunteers),
                last.inspections(),
                last.risks().map(this::risks),
                last.signoffs().stream()
                        .map(signoff -> new SignOff(signoff.person(), signoff.partner(), Optional.empty()))
                        .toList(),
                last.glossary(),
                last.actionPlan().map(NextActions::of),
                last.reports().stream().map(reports::of).toList(),
                last.structure(),
                last.staffing().stream().map(NextPlan::staffing).toList(),
                last.grants().stream().map(NextBudget::of).toList(),
                List.of(),
                List.of(),
                last.swot().map(NextPlan::swot),
                last.standards(),
                last.updates(),
                last.tables().stream().map(NextPlan::table).toList(),
                isStrategic() ? parts.complete(words.sections(last.sections())) : List.of());
    }

    /** A folder may hold only reports or an action plan; the guidance asks nothing of those. */
    private boolean isStrategic() {
        return !last.sections().isEmpty();
    }

    private About about(About about) {
        return new About(
                words.title(about.title()),
                council.orElse(about.authority()),
                about.jointWith(),
                about.service(),
                about.areas(),
                period,
                Status.DRAFT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("0.1"),
                about.language(),
                isStrategic() ? Optional.of(edition.year()) : about.guidance(),
                about.statement(),
                about.marking());
    }

    /** What was accepted last year is to be decided anew. */
    private static Checks checks(Checks checks) {
        return new Checks(checks.profile(), checks.off(), checks.on(), List.of());
    }

    private static Partner partner(Partner partner) {
        return new Partner(partner.id(), partner.name(), partner.kind(), Optional.empty());
    }

    private static Board board(Board board) {
        return new Board(
                board.name(),
                board.chair(),
                board.meets(),
                board.members(),
                board.vision(),
                board.commitment(),
                Optional.empty());
    }

    /** What was to be done last year is what has now to be answered for. */
    private Objective objective(Objective objective) {
        return new Objective(
                objective.id(),
                objective.title(),
                objective.text(),
                objective.focus().map(focus -> {
                    List<Prose> points = new ArrayList<>(focus.points());
                    points.add(0, new Prose(FillIn.of("what came of these plans of last year")));
                    return new Progress(focus.period(), points);
                }),
                objective
                        .focus()
                        .map(focus -> new Progress(
                                focus.period().after(), List.of(new Prose(FillIn.of("what comes next"))))));
    }

    private Optional<Performance> performance() {
        Optional<Performance> kept = last.performance()
                .map(performance -> new Performance(
                        performance.indicators().stream().map(this::indicator).toList(),
                        performance.tables(),
                        List.of()));
        return isStrategic() ? kept.map(parts::complete) : kept;
    }

    /** How it stood is to be judged anew, when its new value is there. */
    private Indicator indicator(Indicator indicator) {
        return new Indicator(
                indicator.id(),
                indicator.name(),
                parts.indicator(indicator.meets()),
                indicator.better(),
                indicator.change(),
                indicator.targets(),
                indicator.values(),
                Optional.empty(),
                indicator.source(),
                indicator.comparators());
    }

    private RiskRegister risks(RiskRegister register) {
        return new RiskRegister(
                register.scale(), register.register().stream().map(this::risk).toList());
    }

    /** Dates of review that the new plan does not reach are left out. */
    private Risk risk(Risk risk) {
        return new Risk(
                risk.ref(),
                risk.title(),
                risk.objective(),
                risk.risk(),
                risk.cause(),
                risk.consequence(),
                risk.likelihood(),
                risk.impact(),
                risk.controls(),
                risk.residual(),
                Optional.empty(),
                risk.review()
                        .filter(review -> !review.last().isBefore(period.first().atDay(1))),
                risk.owners());
    }

    private static Volunteers volunteers(Volunteers volunteers) {
        Prose mark = new Prose(FillIn.of("these are last year's numbers"));
        return new Volunteers(
                volunteers.number(),
                volunteers.hours(),
                volunteers.shares(),
                Optional.of(volunteers.text().map(LastYearsWords::revise).orElse(mark)));
    }

    private static StaffTable staffing(StaffTable table) {
        String mark = FillIn.of("these are last year's numbers");
        return new StaffTable(
                table.id(),
                table.title(),
                table.date(),
                table.feature(),
                table.columns(),
                table.rows(),
                table.across(),
                table.suppress(),
                Optional.of(table.note()
                        .map(note -> FillIn.isMarked(note) ? note : mark + " " + note)
                        .orElse(mark)));
    }

    private static Swot swot(Swot swot) {
        return new Swot(
                LastYearsWords.revise(swot.strengths()),
                LastYearsWords.revise(swot.weaknesses()),
                LastYearsWords.revise(swot.opportunities()),
                LastYearsWords.revise(swot.threats()));
    }

    private static FreeTable table(FreeTable table) {
        List<Prose> notes = new ArrayList<>(table.notes());
        if (notes.isEmpty() || !FillIn.isMarked(notes.get(0).markdown())) {
            notes.add(0, new Prose(FillIn.of("this is last year's table: bring it up to date")));
        }
        return new FreeTable(
                table.id(), table.title(), table.columns(), table.rows(), table.totals(), table.suppress(), notes);
    }
}
