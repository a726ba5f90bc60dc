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
import org.yjplan.model.RecordBuilder;
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
 * <p>What is not named here is carried over. A test lists what becomes of every key, so that each new key needs a decision.
 */
final class NextPlan {
    private final Plan last;
    private final Edition edition;
    private final Optional<String> council;
    private final Period period;
    private final EditionParts parts;
    private final CarriedOverProse words;

    private NextPlan(Plan last, Edition edition, Optional<String> council, Period period) {
        this.last = last;
        this.edition = edition;
        this.council = council;
        this.period = period;
        this.parts = new EditionParts(edition);
        this.words = new CarriedOverProse(last.about().period(), period, parts);
    }

    /**
     * Makes the plan.
     *
     * @param council the name of the council, if it is to change
     * @param period the years that the new plan is for
     */
    static Plan of(Plan last, Edition edition, Optional<String> council, Period period) {
        return new NextPlan(last, edition, council, period).plan();
    }

    private Plan plan() {
        NextReport reports = new NextReport(words, last.about().period());
        return RecordBuilder.of(last)
                .change(Plan::about, this::about)
                .given(Plan::checks, NextPlan::checks)
                .without(Plan::history, Plan::caseStudies, Plan::voices)
                .each(Plan::partners, partner -> RecordBuilder.of(partner)
                        .without(Partner::consulted)
                        .build())
                .given(Plan::board, board -> RecordBuilder.of(board)
                        .without(Board::attendance)
                        .build())
                .each(Plan::objectives, NextPlan::objective)
                .change(Plan::performance, this::performance)
                .given(Plan::budget, NextBudget::of)
                .given(Plan::volunteers, NextPlan::volunteers)
                .given(Plan::risks, this::risks)
                .each(Plan::signoffs, signoff -> RecordBuilder.of(signoff)
                        .without(SignOff::signed)
                        .build())
                .given(Plan::actionPlan, NextActions::of)
                .each(Plan::reports, reports::of)
                .each(Plan::staffing, NextPlan::staffing)
                .each(Plan::grants, NextBudget::of)
                .given(Plan::swot, NextPlan::swot)
                .each(Plan::tables, NextPlan::table)
                .change(Plan::sections, sections -> isStrategic() ? parts.complete(words.sections(sections)) : sections)
                .build();
    }

    /** A folder may hold only reports or an action plan; the guidance asks nothing of those. */
    private boolean isStrategic() {
        return !last.sections().isEmpty();
    }

    private About about(About about) {
        return RecordBuilder.of(about)
                .change(About::title, words::title)
                .change(About::authority, council::orElse)
                .set(About::period, period)
                .set(About::status, Status.DRAFT)
                .without(About::approved, About::submitted, About::published)
                .set(About::version, Optional.of("0.1"))
                .change(About::guidance, guidance -> isStrategic() ? Optional.of(edition.year()) : guidance)
                .build();
    }

    /** What was accepted last year is to be decided anew. */
    private static Checks checks(Checks checks) {
        return RecordBuilder.of(checks).without(Checks::waivers).build();
    }

    /** What was to be done last year is what has now to be answered for. */
    private static Objective objective(Objective objective) {
        return RecordBuilder.of(objective)
                .set(Objective::achievements, objective.focus().map(focus -> {
                    List<Prose> points = new ArrayList<>(focus.points());
                    points.add(0, new Prose(FillIn.of("the result of last year’s plans")));
                    return new Progress(focus.period(), points);
                }))
                .given(
                        Objective::focus,
                        focus -> new Progress(focus.period().after(), List.of(new Prose(FillIn.of("what comes next")))))
                .build();
    }

    private Optional<Performance> performance(Optional<Performance> last) {
        Optional<Performance> kept = last.map(performance -> RecordBuilder.of(performance)
                .each(Performance::indicators, this::indicator)
                .without(Performance::cascades)
                .build());
        return isStrategic() ? kept.map(parts::complete) : kept;
    }

    /** How it stood is to be judged anew, when its new value is there. */
    private Indicator indicator(Indicator indicator) {
        return RecordBuilder.of(indicator)
                .change(Indicator::meets, parts::indicator)
                .without(Indicator::standing)
                .build();
    }

    /** Dates of review that the new plan does not reach are left out. */
    private RiskRegister risks(RiskRegister register) {
        return RecordBuilder.of(register)
                .each(RiskRegister::register, risk -> RecordBuilder.of(risk)
                        .without(Risk::trend)
                        .change(
                                Risk::review,
                                review -> review.filter(day ->
                                        !day.last().isBefore(period.first().atDay(1))))
                        .build())
                .build();
    }

    private static Volunteers volunteers(Volunteers volunteers) {
        Prose mark = new Prose(FillIn.of("these are last year's numbers"));
        return RecordBuilder.of(volunteers)
                .change(
                        Volunteers::text,
                        text -> Optional.of(text.map(CarriedOverProse::revise).orElse(mark)))
                .build();
    }

    private static StaffTable staffing(StaffTable table) {
        String mark = FillIn.of("these are last year's numbers");
        return RecordBuilder.of(table)
                .change(
                        StaffTable::note,
                        last -> Optional.of(last.map(note -> FillIn.isMarked(note) ? note : mark + " " + note)
                                .orElse(mark)))
                .build();
    }

    private static Swot swot(Swot swot) {
        return RecordBuilder.of(swot)
                .change(Swot::strengths, CarriedOverProse::revise)
                .change(Swot::weaknesses, CarriedOverProse::revise)
                .change(Swot::opportunities, CarriedOverProse::revise)
                .change(Swot::threats, CarriedOverProse::revise)
                .build();
    }

    private static FreeTable table(FreeTable table) {
        List<Prose> notes = new ArrayList<>(table.notes());
        if (notes.isEmpty() || !FillIn.isMarked(notes.get(0).markdown())) {
            notes.add(0, new Prose(FillIn.of("this is last year's table: bring it up to date")));
        }
        return RecordBuilder.of(table).set(FreeTable::notes, notes).build();
    }
}
