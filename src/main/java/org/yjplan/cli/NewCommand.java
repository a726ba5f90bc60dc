package org.yjplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yjplan.build.BuildOptions;
import org.yjplan.build.PlanBuilder;
import org.yjplan.guidance.Edition;
import org.yjplan.model.Period;
import org.yjplan.report.TextReport;
import org.yjplan.scaffold.NewPlan;
import org.yjplan.scaffold.PlanCreator;
import org.yjplan.source.Periods;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Creates the folder of a new plan. */
@Command(
        name = "new",
        description = "Creates the folder of a new plan, with everything that an edition of the guidance asks for.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        footer = {
            "",
            "With --from, last year's facts and figures are carried over, and its text is kept for you to revise.",
            "Existing files are never overwritten.",
            "",
            "Examples:",
            "  yjplan new somerset-2027-28 --council \"Somerset Council\"",
            "  yjplan new somerset-2028-29 --from somerset-2027-28"
        })
final class NewCommand implements Callable<Integer> {
    private static final String NEWEST = Edition.YEARS.get(Edition.YEARS.size() - 1);

    private static final Pattern YEARS_AT_END = Pattern.compile("-(\\d{4}-\\d{2})$");

    private final Console console;

    @Mixin
    private TemplateOptions templates = new TemplateOptions();

    @Parameters(
            paramLabel = "PLAN",
            description = "The name of the plan and of its folder: lower-case letters, digits and hyphens.")
    private String name;

    @Option(
            names = "--from",
            paramLabel = "PLAN",
            description = "Last year's plan, whose facts and figures are carried over.")
    private Optional<String> last = Optional.empty();

    @Option(
            names = "--edition",
            paramLabel = "YEAR",
            description = "The edition of the guidance that the plan follows. Default: the newest that yjplan knows.")
    private String edition = NEWEST;

    @Option(names = "--council", paramLabel = "NAME", description = "The council whose plan it is.")
    private Optional<String> council = Optional.empty();

    @Option(
            names = "--period",
            paramLabel = "YEARS",
            description =
                    "The years that the plan covers, such as 2027-28. Default: those at the end of the folder's name, otherwise"
                            + " those after last year's plan, otherwise the financial year that starts this year.")
    private Optional<String> period = Optional.empty();

    @Option(
            names = "--in",
            paramLabel = "DIR",
            defaultValue = "plans",
            description = "The folder to create it in. Default: ${DEFAULT-VALUE}.")
    private Path parent;

    NewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Edition wanted = Edition.of(edition).orElseThrow(() -> unknownEdition(edition));
        Path folder = NewPlanName.folder(parent, name);
        Optional<Period> years = period.map(NewCommand::years).or(this::yearsOfName);
        BuildOptions options = BuildOptions.into(Path.of("output"), templates.folders(), PlanOptions.date());
        PlanCreator maker =
                new PlanCreator(new PlanBuilder(options), wanted, council.filter(given -> !given.isBlank()), years);
        NewPlan made = last.isPresent()
                ? maker.next(folder, PlanFolders.of(List.of(last.get())).get(0))
                : maker.first(folder, options.today());
        return report(folder, made);
    }

    private int report(Path folder, NewPlan made) {
        if (made.files().isEmpty()) {
            console.err().print(new TextReport(made.lines(), console.style()).of(made.findings()));
            console.err()
                    .println(console.style().strong("yjplan: ")
                            + "nothing was created: correct the errors in “%s” first".formatted(last.orElseThrow()));
            return ExitCode.FINDINGS;
        }
        made.files().forEach(file -> console.out().println(console.style().strong(file.toString())));
        console.out().println();
        console.out().println("Replace each [fill in: …] with your own words. To see what is left to do:");
        console.out().println("  yjplan check " + folder);
        return ExitCode.CLEAN;
    }

    /** The years that the name of the folder ends with, as in somerset-2027-28. */
    private Optional<Period> yearsOfName() {
        Matcher matcher = YEARS_AT_END.matcher(name);
        return matcher.find() ? Periods.read(matcher.group(1)) : Optional.empty();
    }

    /** Suggests the edition nearest in time: similar digits mean nothing. */
    private static UsageException unknownEdition(String wanted) {
        String nearest = wanted.matches("[0-9]{4}")
                ? Edition.YEARS.stream()
                        .min(Comparator.comparing(year -> Math.abs(Integer.parseInt(year) - Integer.parseInt(wanted))))
                        .orElseThrow()
                : NEWEST;
        return new UsageException("there is no edition “%s” of the guidance; did you mean “%s”? The editions are: %s"
                .formatted(wanted, nearest, String.join(", ", Edition.YEARS)));
    }

    private static Period years(String given) {
        return Periods.read(given)
                .orElseThrow(() -> new UsageException("“%s” is not a period; write it as 2027-28".formatted(given)));
    }
}
