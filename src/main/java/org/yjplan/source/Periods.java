package org.yjplan.source;

import java.util.Optional;
import org.yjplan.model.Period;

/** Reads periods in prose, in the forms that a plan's keys take. */
public final class Periods {
    private static final PeriodKind KIND = new PeriodKind();

    private Periods() {}

    /** The period that a text names, such as “2011–12” or “April to December 2012”; empty if it names none. */
    public static Optional<Period> read(String text) {
        return KIND.read(text) instanceof ParseResult.Read<Period> read ? Optional.of(read.value()) : Optional.empty();
    }
}
