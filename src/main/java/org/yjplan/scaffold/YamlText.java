package org.yjplan.scaffold;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.yjplan.language.Numbers;
import org.yjplan.language.Wording;
import org.yjplan.model.Figure;
import org.yjplan.model.KeyName;
import org.yjplan.model.Level;
import org.yjplan.model.Money;
import org.yjplan.model.Percentage;
import org.yjplan.model.Period;
import org.yjplan.model.TargetDate;

/** Values as an author would write them in YAML: read back, each is the same value. */
final class YamlText {
    /** Text that YAML takes for itself without quotes, in a block or between brackets. */
    private static final Pattern PLAIN =
            Pattern.compile("[\\p{L}£][^:#\\[\\]{}\",&*!|>%@`\\\\\\p{Cntrl}]*(?<!\\s)|[0-9A-Za-z]+(?:-[0-9A-Za-z]+)*");

    /** Words that YAML programs take for something else, and numbers: a version 0.10 must not become 0.1. */
    private static final Pattern TAKEN = Pattern.compile("(?i:true|false|yes|no|on|off|null|y|n)|[0-9]+");

    /** A line of a list between brackets is no longer than this. */
    private static final int LONG = 80;

    private YamlText() {}

    /** A value that is written as one text, which is no prose. */
    static String of(Object value) {
        if (value instanceof Money money) {
            return typed(Numbers.money(money));
        } else if (value instanceof Percentage percentage) {
            return typed(Numbers.percentage(percentage));
        } else if (value instanceof Figure figure) {
            return typed(Numbers.figure(figure));
        } else if (value instanceof Period period) {
            return typed(Wording.ENGLISH.period(period));
        } else if (value instanceof LocalDate date) {
            return Wording.ENGLISH.date(date);
        } else if (value instanceof TargetDate date) {
            return Wording.ENGLISH.targetDate(date);
        } else if (value instanceof Level level) {
            return level.number().isPresent() ? level.text() : quoted(level.text());
        } else if (value instanceof Enum<?> constant) {
            return KeyName.of(constant);
        } else if (value instanceof BigDecimal || value instanceof Integer || value instanceof Boolean) {
            return value.toString();
        }
        return quoted((String) value);
    }

    /** A text, in quotes where it needs them. */
    static String quoted(String text) {
        return PLAIN.matcher(text).matches() && !TAKEN.matcher(text).matches()
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }

    /** Whether a list can stand between brackets on one line. */
    static boolean fitsALine(List<?> values) {
        return values.stream().map(YamlText::of).mapToInt(String::length).sum() < LONG;
    }

    /** Documents have a real minus sign and a dash between years; a keyboard has a hyphen for both. */
    private static String typed(String printed) {
        return printed.replace('\u2212', '-').replace('\u2013', '-');
    }
}
