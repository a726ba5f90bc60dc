package org.yjplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.report.ReportFormat;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a form in which findings can be had. */
final class ReportFormatName implements ITypeConverter<ReportFormat> {
    @Override
    public ReportFormat convert(String written) {
        for (ReportFormat format : ReportFormat.values()) {
            if (format.word().equals(written.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new TypeConversionException(
                "“%s” is no form of a report; %s".formatted(written, NearestName.advice(written, all())));
    }

    private static List<String> all() {
        List<String> words = new ArrayList<>();
        for (ReportFormat format : ReportFormat.values()) {
            words.add(format.word());
        }
        return words;
    }

    /** The names of all forms, for the help of a command. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        /** All of them. */
        Names() {
            super(all());
        }
    }
}
