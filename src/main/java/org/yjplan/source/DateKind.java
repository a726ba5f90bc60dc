package org.yjplan.source;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.language.Wording;

/** Dates: {@code 5 March 2020}, {@code 2020-03-05}. */
final class DateKind implements ValueKind<LocalDate> {
    @Override
    public Class<LocalDate> type() {
        return LocalDate.class;
    }

    @Override
    public String noun() {
        return "a date";
    }

    @Override
    public Map<String, Object> schema() {
        return ValueKind.pattern(
                "^\\s*([0-9]{4}-[0-9]{2}-[0-9]{2}|[^/]*[A-Za-z]{3}[^/]*[0-9]{4})\\s*$",
                "A date is written as 5 March 2020 or 2020-03-05.", "string");
    }

    @Override
    public String words(LocalDate date, Wording wording) {
        return wording.date(date);
    }

    @Override
    public ParseResult<LocalDate> read(String text) {
        List<String> parts = Tokens.of(text);
        if (parts.size() == 3 && Tokens.isNumber(parts.get(0)) && Tokens.isNumber(parts.get(2))) {
            Optional<Month> month = MonthReader.of(parts.get(1));
            return month.isPresent()
                    ? date(Tokens.number(parts.get(2)), month.get(), Tokens.number(parts.get(0)))
                    : unknownMonth(parts.get(1));
        }
        if (parts.size() == 3
                && MonthReader.of(parts.get(0)).isPresent()
                && Tokens.isNumber(parts.get(1))
                && Tokens.isNumber(parts.get(2))) {
            return refuse(
                    "whose day does not come first",
                    "write " + Tokens.number(parts.get(1)) + " "
                            + MonthReader.name(MonthReader.of(parts.get(0)).orElseThrow()) + " " + parts.get(2));
        }
        return parts.size() == 5 && parts.get(1).equals(parts.get(3)) ? inFigures(parts) : noDate();
    }

    /** Three numbers with the same sign between them. */
    private static ParseResult<LocalDate> inFigures(List<String> parts) {
        if (!Tokens.isNumber(parts.get(0)) || !Tokens.isNumber(parts.get(2)) || !Tokens.isNumber(parts.get(4))) {
            return noDate();
        }
        int a = Tokens.number(parts.get(0));
        int b = Tokens.number(parts.get(2));
        int c = Tokens.number(parts.get(4));
        if (parts.get(0).length() == 4) {
            boolean iso = parts.get(1).equals("-")
                    && parts.get(2).length() == 2
                    && parts.get(4).length() == 2;
            if (iso && b >= 1 && b <= 12) {
                return date(a, Month.of(b), c);
            }
            return isMonth(b)
                    ? written(a, b, c, "which is not a date")
                    : refuse("which is not a date", "write the year, the month and the day, as in 2020-03-05");
        }
        int year = c < 100 ? 2000 + c : c;
        if (isMonth(a) && isMonth(b) && a != b) {
            return refuse(
                    "which some read as %s and others as %s".formatted(words(year, b, a), words(year, a, b)),
                    "write the month as a word");
        }
        if (isMonth(b)) {
            return written(year, b, a, "which has its month in figures");
        }
        return isMonth(a) ? written(year, a, b, "which has its month in figures") : noDate();
    }

    private static boolean isMonth(int number) {
        return number >= 1 && number <= 12;
    }

    private static String words(int year, int month, int day) {
        return day + " " + MonthReader.name(Month.of(month)) + " " + year;
    }

    /** Refuses a date for its form, or because there is no such day. */
    private static ParseResult<LocalDate> written(int year, int month, int day, String fault) {
        ParseResult<LocalDate> read = date(year, Month.of(month), day);
        return read instanceof ParseResult.Unread<LocalDate> ? read : refuse(fault, "write " + words(year, month, day));
    }

    private static ParseResult<LocalDate> date(int year, Month month, int day) {
        if (year < 1900 || year > 2199) {
            return refuse(
                    "whose year is out of range",
                    year < 100 ? "write the year with four digits" : "years are from 1900 to 2199");
        }
        int last = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > last) {
            return refuse("which does not exist", "%s %s has %s days".formatted(MonthReader.name(month), year, last));
        }
        return ParseResult.of(LocalDate.of(year, month, day));
    }

    private static ParseResult<LocalDate> unknownMonth(String month) {
        return refuse(
                "whose month is not known",
                MonthReader.nearest(month)
                        .map(near -> "did you mean “" + near + "”?")
                        .orElse("write it as 5 March 2020 or 2020-03-05"));
    }

    private static ParseResult<LocalDate> noDate() {
        return refuse("which is not a date", "write it as 5 March 2020 or 2020-03-05");
    }

    private static ParseResult<LocalDate> refuse(String fault, String help) {
        return ParseResult.refuse(SourceFaults.DATE, fault, help);
    }
}
