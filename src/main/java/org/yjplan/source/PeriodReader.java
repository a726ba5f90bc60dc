package org.yjplan.source;

import java.util.Optional;
import org.yjplan.model.Period;

/** Reads periods that stand within other words, by the rules of those that have a key of their own. */
public final class PeriodReader {
    private static final PeriodKind KIND = new PeriodKind();

    private PeriodReader() {}

    /** The period that a text is as a whole; empty if it is anything else. */
    public static Optional<Period> read(String text) {
        return !text.isBlank() && KIND.read(text.strip()) instanceof Reading.Read<Period> period
                ? Optional.of(period.value())
                : Optional.empty();
    }
}
