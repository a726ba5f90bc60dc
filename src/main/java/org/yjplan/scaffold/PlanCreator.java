package org.yjplan.scaffold;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.build.BuildResult;
import org.yjplan.build.PlanBuilder;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.guidance.Edition;
import org.yjplan.model.Period;
import org.yjplan.model.Plan;
import org.yjplan.source.FileSource;
import org.yjplan.source.PlanReader;

/**
 * Makes the folder of a new plan, which builds as a draft: a plan that does not is not written.
 *
 * <pre>{@code
 * PlanMaker maker = new PlanMaker(builder, edition, Optional.of("Somerset Council"), Optional.empty());
 * NewPlan first = maker.first(Path.of("plans/somerset-2027-28"), LocalDate.now());
 * NewPlan next = maker.next(Path.of("plans/somerset-2028-29"), Path.of("plans/somerset-2027-28"));
 * }</pre>
 */
public final class PlanCreator {
    private final PlanBuilder builder;
    private final Edition edition;
    private final Optional<String> council;
    private final Optional<Period> period;

    /**
     * A maker of plans.
     *
     * @param builder tries what is made
     * @param edition the edition of the guidance that the plan follows
     * @param council the name of the council, if it is known
     * @param period the years that the plan is for, if not those that follow from the day or from last year's plan
     */
    public PlanCreator(PlanBuilder builder, Edition edition, Optional<String> council, Optional<Period> period) {
        this.builder = builder;
        this.edition = edition;
        this.council = council;
        this.period = period;
    }

    /**
     * Makes a plan that has nothing to go by.
     *
     * @param folder where it goes; nothing may be there but an empty folder
     * @param today tells the year, where none is given
     * @throws IOException if it cannot be written
     */
    public NewPlan first(Path folder, LocalDate today) throws IOException {
        Plan plan = FirstPlan.of(edition, council, period.orElseGet(() -> yearToPlan(today)));
        try (NewFolder made = new NewFolder(folder)) {
            return publish(plan, made);
        }
    }

    /**
     * Makes a plan from last year's. If that has an error, nothing is written, and its findings are returned.
     *
     * @param folder where it goes; nothing may be there but an empty folder
     * @param last the folder of last year's plan
     * @throws IOException if it cannot be written
     */
    public NewPlan next(Path folder, Path last) throws IOException {
        BuildResult checked = builder.check(last);
        if (checked.failed()) {
            return new NewPlan(List.of(), checked.findings(), checked.lines());
        }
        Plan old = new PlanReader().read(last, finding -> {}).plan().orElseThrow();
        Plan plan = NextPlan.of(old, edition, council, period.orElseGet(() -> old.about()
                .period()
                .after()));
        try (NewFolder made = new NewFolder(folder)) {
            made.copyAttachments(last);
            return publish(plan, made);
        }
    }

    private NewPlan publish(Plan plan, NewFolder made) throws IOException {
        Map<String, String> files = PlanWriter.files(plan);
        FileSource attached = FileSource.folder(made.folder());
        BuildResult tried = builder.check(attached.with(files));
        while (tried.failed()) {
            List<Diagnostic> errors =
                    tried.findings().stream().filter(Diagnostic::isError).toList();
            if (!StaleInsertions.takeOut(attached, files, errors)) {
                throw new IllegalStateException(
                        "the new plan has an error: " + errors.get(0).message());
            }
            tried = builder.check(attached.with(files));
        }
        made.write(files);
        return new NewPlan(made.publish(), List.of(), tried.lines());
    }

    /** From January on, plans are written for the year that starts in April; they are sent in by the summer of it. */
    private static Period yearToPlan(LocalDate today) {
        return Period.ofFinancialYears(today.getYear(), today.getYear() + 1);
    }
}
