package org.yjplan.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.model.Format;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the name of a format as a plan and a file name write it. */
final class FormatName implements ITypeConverter<Format> {
    @Override
    public Format convert(String written) {
        for (Format format : Format.values()) {
            if (name(format).equals(written.toLowerCase(Locale.ROOT))) {
                return format;
            }
        }
        throw new TypeConversionException(
                "“%s” is no format; %s".formatted(written, NearestName.advice(written, all())));
    }

    private static List<String> all() {
        List<String> names = new ArrayList<>();
        for (Format format : Format.values()) {
            names.add(name(format));
        }
        return names;
    }

    private static String name(Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    /** The names of all formats, for the help of a command. */
    static final class Names extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        /** All of them. */
        Names() {
            super(all());
        }
    }
}
