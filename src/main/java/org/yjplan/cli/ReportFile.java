package org.yjplan.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.yjplan.report.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A report that is written to a file.
 *
 * @param format its format
 * @param path the file
 */
record ReportFile(ReportFormat format, Path path) {

    /** Reads FORMAT=FILE. */
    static final class Reader implements ITypeConverter<ReportFile> {
        @Override
        public ReportFile convert(String written) {
            int equals = written.indexOf('=');
            if (equals < 0 || equals == written.length() - 1) {
                throw new TypeConversionException(
                        "“%s” is not of the form FORMAT=FILE, as in sarif=findings.sarif".formatted(written));
            }
            ReportFormat format = new ReportFormatName().convert(written.substring(0, equals));
            try {
                return new ReportFile(format, Path.of(written.substring(equals + 1)));
            } catch (InvalidPathException e) {
                throw new TypeConversionException("“%s” cannot be the name of a file".formatted(e.getInput()));
            }
        }
    }
}
