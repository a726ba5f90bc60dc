package org.yjplan.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.yjplan.build.BuildOptions;
import org.yjplan.build.BuildResult;
import org.yjplan.build.BuiltFile;
import org.yjplan.build.PlanBuilder;
import org.yjplan.diagnostic.English;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.model.Format;
import org.yjplan.report.PlanFindings;
import org.yjplan.report.TextReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Checks plans, renders their documents and publishes the files. */
@Command(
        name = "build",
        description = "Checks plans, renders their documents and publishes the files.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        footer = {
            "",
            "A plan with an error is not built: the files of its last build are kept.",
            "",
            "Examples:",
            "  yjplan build",
            "  yjplan build plans/leicestershire-2013-14 --output public --format pdf,docx",
            "  yjplan build --large-print"
        })
final class BuildCommand extends PlanCommand {
    private final Set<String> known = new TreeSet<>();

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "The folder for the files, with a subfolder for each plan. Default: ${DEFAULT-VALUE}.")
    private Path output;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            split = ",",
            converter = FormatName.class,
            completionCandidates = FormatName.Names.class,
            description = "Build only these formats: ${COMPLETION-CANDIDATES}.")
    private List<Format> formats = new ArrayList<>();

    @Option(
            names = "--document",
            paramLabel = "ID",
            split = ",",
            description = "Build only these documents of each plan.")
    private List<String> documents = new ArrayList<>();

    @Option(
            names = "--large-print",
            description =
                    "Also build PDF and Word files in large print, named <document>-large-print: no text smaller than 18"
                            + " points, and wide tables set out row by row.")
    private boolean largePrint;

    BuildCommand(Console console) {
        super(console);
    }

    @Override
    BuildOptions options(List<Path> templates) {
        Set<Format> wanted = EnumSet.noneOf(Format.class);
        wanted.addAll(formats);
        return new BuildOptions(
                output,
                templates,
                wanted,
                new LinkedHashSet<>(documents),
                largePrint,
                PlanOptions.date(),
                Clock.systemUTC());
    }

    @Override
    BuildResult process(PlanBuilder builder, Path folder) throws IOException {
        return builder.build(folder);
    }

    @Override
    public Integer call() throws IOException {
        int code = super.call();
        if (code == ExitCode.CLEAN) {
            requireKnown();
        }
        return code;
    }

    /** A document that no plan has is a typing mistake, not an empty selection. */
    private void requireKnown() {
        for (String document : documents) {
            if (!known.contains(document)) {
                throw new UsageException(
                        "no plan has a document “%s”; %s".formatted(document, NearestName.advice(document, known)));
            }
        }
    }

    @Override
    void print(PlanFindings findings, BuildResult result) {
        known.addAll(result.documents());
        if (!result.findings().isEmpty()) {
            console().err().print(new TextReport(result.lines(), console().style()).of(result.findings()));
            console().err().flush();
        }
        if (!isQuiet()) {
            result.files().forEach(file -> console().out().println(line(file)));
        }
    }

    @Override
    String outcome(BuildResult result) {
        return result.failed() ? "not built" : English.count(result.files().size(), "file");
    }

    private String line(BuiltFile file) {
        String pages = file.pages().isPresent() ? English.count(file.pages().getAsInt(), "page") + ", " : "";
        return console().style().strong(file.path().toString())
                + console().style().faint("  " + pages + size(file.bytes()));
    }

    private static String size(long bytes) {
        return bytes < 1024 ? bytes + " bytes" : (bytes + 512) / 1024 + " KB";
    }
}
