package org.yjplan.serve;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.yjplan.language.Wording;

/** Times in the time zone of this computer. */
final class Times {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private Times() {}

    /** “5 March 2020, 14:03”. */
    static String dateAndTime(Instant time) {
        LocalDateTime local = local(time);
        return Wording.ENGLISH.date(local.toLocalDate()) + ", " + MINUTES.format(local);
    }

    /** “14:03:05”. */
    static String ofDay(Instant time) {
        return SECONDS.format(local(time));
    }

    private static LocalDateTime local(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneId.systemDefault());
    }
}
