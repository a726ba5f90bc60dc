package org.yjplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.yjplan.report.FileNames;
import org.yjplan.report.PlanFindings;
import org.yjplan.report.Report;
import org.yjplan.report.ReportFormat;
import org.yjplan.report.Style;
import picocli.CommandLine.Option;

/** The files that findings are written to, as well as being printed. */
final class ReportOptions {
    @Option(
            names = "--report",
            paramLabel = "FORMAT=FILE",
            converter = ReportFile.Reader.class,
            completionCandidates = ReportFormatName.Names.class,
            description = "Also write the findings of all plans to a file; can be used more than once. "
                    + "Formats: ${COMPLETION-CANDIDATES}.")
    private List<ReportFile> files = new ArrayList<>();

    /**
     * Writes the files that were asked for.
     *
     * @throws IOException if one cannot be written
     */
    void write(List<PlanFindings> plans) throws IOException {
        for (ReportFile file : files) {
            Path folder = file.path().toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.writeString(file.path(), report(file.format(), Style.PLAIN).of(plans));
        }
    }

    /** A report in a format, with file names relative to the current folder. */
    static Report report(ReportFormat format, Style style) throws IOException {
        return Report.of(format, style, new FileNames(Path.of("")), VersionProvider.version());
    }
}
