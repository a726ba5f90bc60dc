package org.yjplan.language;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yjplan.model.Aim;
import org.yjplan.model.KeyName;
import org.yjplan.model.Language;
import org.yjplan.model.Period;
import org.yjplan.model.Status;
import org.yjplan.model.Target;
import org.yjplan.model.TargetDate;

/** How fixed words, dates and lists read in documents of one language. Immutable. */
public enum Wording {
    /** British English. */
    ENGLISH(Phrase::english, Months.ENGLISH),
    /** Welsh. */
    WELSH(Phrase::welsh, Months.WELSH);

    /** What the Welsh “and” changes before; “w” is often a consonant at the start of a word, and so in names. */
    private static final String VOWELS = "aeiouyâêîôûŷáéíóúàèìòùäëïöü";

    private final Function<Phrase, String> text;
    private final Months months;

    Wording(Function<Phrase, String> text, Months months) {
        this.text = text;
        this.months = months;
    }

    /**
     * The wording of a document.
     *
     * @param languageTag its IETF language tag, such as {@code cy-GB}; English is used for any language but Welsh
     */
    public static Wording of(String languageTag) {
        return languageTag.startsWith("cy") ? WELSH : ENGLISH;
    }

    /** The wording of a plan; English where it names no language. */
    public static Wording of(Optional<Language> language) {
        return language.equals(Optional.of(Language.CY)) ? WELSH : ENGLISH;
    }

    /**
     * A phrase.
     *
     * @param values its values, as many as the phrase has places for
     */
    public String say(Phrase phrase, Object... values) {
        String said = text.apply(phrase);
        for (int i = 0; i < values.length; i++) {
            said = said.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return said;
    }

    /** The names of the months, January first. */
    public List<String> months() {
        return months.names();
    }

    /** “5 March 2020”, “5 Mawrth 2020”. */
    public String date(LocalDate date) {
        return date.getDayOfMonth() + " " + month(YearMonth.from(date));
    }

    /** “5 March 2020”, “November 2021”, “autumn 2023” or “2024”. */
    public String targetDate(TargetDate date) {
        return switch (date.form()) {
            case DAY -> date(date.first());
            case MONTH -> month(YearMonth.from(date.first()));
            case SEASON ->
                months.seasons().get(date.first().getMonthValue() / 3 - 1) + " "
                        + date.first().getYear();
            case YEAR -> String.valueOf(date.first().getYear());
        };
    }

    /** “2013–14”, “2012” or “April to September 2012”. */
    public String period(Period period) {
        int from = period.first().getYear();
        int to = period.last().getYear();
        return switch (period.form()) {
            case FINANCIAL_YEARS ->
                from + "–" + (from / 100 == to / 100 ? String.valueOf(to).substring(2) : to);
            case CALENDAR_YEARS -> from == to ? String.valueOf(from) : from + "–" + to;
            case MONTHS -> months(period.first(), period.last());
        };
    }

    private String months(YearMonth first, YearMonth last) {
        if (first.equals(last)) {
            return month(first);
        }
        String start = first.getYear() == last.getYear() ? named(first, months.names()) : month(first);
        return start + " " + months.to() + " " + named(last, months.afterTo()) + " " + last.getYear();
    }

    /** The same, short enough for a column heading: “Apr–Sep 2012”. */
    public String shortPeriod(Period period) {
        if (period.form() != Period.Form.MONTHS) {
            return period(period);
        }
        String first = named(period.first(), months.abbreviations());
        String end = named(period.last(), months.abbreviations()) + " "
                + period.last().getYear();
        if (period.first().equals(period.last())) {
            return end;
        }
        return period.first().getYear() == period.last().getYear()
                ? first + "–" + end
                : first + " " + period.first().getYear() + " – " + end;
    }

    private String month(YearMonth month) {
        return named(month, months.names()) + " " + month.getYear();
    }

    private static String named(YearMonth month, List<String> names) {
        return names.get(month.getMonthValue() - 1);
    }

    /** “under 5%”, “a fall”, “80%”; with the name of the body that set it. */
    public String target(Target target) {
        Optional<String> value = target.value().map(Numbers::figure);
        String wanted = target.aim().map(aim -> wanted(aim, value)).orElse(value.orElse(""));
        return target.name().map(name -> name + ": " + wanted).orElse(wanted);
    }

    private String wanted(Aim aim, Optional<String> value) {
        return switch (aim) {
            case AT_MOST -> say(Phrase.AT_MOST, value.orElse(""));
            case UNDER -> say(Phrase.UNDER, value.orElse(""));
            case AT_LEAST -> say(Phrase.AT_LEAST, value.orElse(""));
            case OVER -> say(Phrase.OVER, value.orElse(""));
            case FALL -> value.map(by -> say(Phrase.FALL_OF, by)).orElseGet(() -> say(Phrase.FALL));
            case RISE -> value.map(by -> say(Phrase.RISE_OF, by)).orElseGet(() -> say(Phrase.RISE));
        };
    }

    /** “Leicestershire, Rutland and Leicester”; the Welsh “and” is “ac” before a vowel. */
    public String list(List<String> words) {
        int last = words.size() - 1;
        return last <= 0
                ? String.join("", words)
                : String.join(", ", words.subList(0, last)) + " " + and(words.get(last)) + " " + words.get(last);
    }

    private String and(String next) {
        return say(
                next.isEmpty() || VOWELS.indexOf(Character.toLowerCase(next.charAt(0))) < 0
                        ? Phrase.AND
                        : Phrase.AND_BEFORE_VOWEL);
    }

    /** A word from a list of the model, such as a status. */
    public String choice(Enum<?> choice) {
        return choice instanceof Status status
                ? status(status)
                : KeyName.of(choice).replace('-', ' ');
    }

    private String status(Status status) {
        return say(
                switch (status) {
                    case DRAFT -> Phrase.STATUS_DRAFT;
                    case CONSULTATION -> Phrase.STATUS_CONSULTATION;
                    case FOR_APPROVAL -> Phrase.STATUS_FOR_APPROVAL;
                    case APPROVED -> Phrase.STATUS_APPROVED;
                });
    }
}
