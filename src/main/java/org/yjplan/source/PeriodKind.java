package org.yjplan.source;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.yjplan.language.Wording;
import org.yjplan.model.Period;

/**
 * Periods: {@code 2013-14}, {@code 2020-23}, {@code 2012}, {@code 2012 to 2014}, {@code February 2012}, {@code Apr to
 * Sept 2012}, {@code Apr 2010 to Mar 2011}.
 */
final class PeriodKind implements ValueKind<Period> {
    private static final String FORMS = "write it as 2013-14, 2020-23, 2012, February 2012 or Apr to Sept 2012";

    @Override
    public Class<Period> type() {
        return Period.class;
    }

    @Override
    public String noun() {
        return "a period";
    }

    @Override
    public Map<String, Object> schema() {
        return ValueKind.pattern(
                "[0-9]{4}", "A period is written as 2013-14, 2020-23, 2012 or Apr to Sept 2012.", "string", "number");
    }

    @Override
    public String words(Period period, Wording wording) {
        return wording.period(period);
    }

    @Override
    public Map<String, BiFunction<Period, Wording, Object>> parts() {
        return Map.of("short", (period, wording) -> wording.shortPeriod(period));
    }

    @Override
    public ParseResult<Period> read(String text) {
        List<String> parts = Tokens.of(text);
        if (parts.isEmpty() || parts.size() > 5) {
            return noPeriod();
        }
        return isYear(parts.get(0)) ? byYears(parts) : byMonths(parts);
    }

    private static ParseResult<Period> byYears(List<String> parts) {
        int first = Tokens.number(parts.get(0));
        if (!isSensible(first)) {
            return yearOutOfRange();
        }
        if (parts.size() == 1) {
            return ParseResult.of(Period.ofCalendarYears(first, first));
        }
        if (parts.size() != 3 || !Tokens.isNumber(parts.get(2))) {
            return parts.size() == 2 ? monthLast(parts) : noPeriod();
        }
        String joint = parts.get(1);
        boolean stroke = isDash(joint) || joint.equals("/");
        if (stroke && parts.get(2).length() == 2) {
            return financial(first, Tokens.number(parts.get(2)));
        }
        if (!isYear(parts.get(2)) || !stroke && !isTo(joint)) {
            return noPeriod();
        }
        return calendar(first, Tokens.number(parts.get(2)), stroke);
    }

    private static ParseResult<Period> financial(int first, int lastTwo) {
        int last = first - first % 100 + lastTwo;
        if (last <= first && first - last >= 90) {
            last += 100; // 1999-00
        }
        if (last <= first) {
            String year = twoDigits(first + 1);
            return refuse(
                    "whose second year is not after the first",
                    "the financial year from April %s to March %s is %s-%s".formatted(first, first + 1, first, year));
        }
        return ParseResult.of(Period.ofFinancialYears(first, last));
    }

    private static ParseResult<Period> calendar(int first, int last, boolean stroke) {
        if (!isSensible(last)) {
            return yearOutOfRange();
        }
        if (last <= first) {
            return refuse("whose second year is not after the first", FORMS);
        }
        if (stroke) {
            return refuse(
                    "which could be financial or calendar years",
                    "write %s-%s for financial years, %s to %s for calendar years"
                            .formatted(first, twoDigits(last), first, last));
        }
        return ParseResult.of(Period.ofCalendarYears(first, last));
    }

    private static ParseResult<Period> monthLast(List<String> parts) {
        return MonthReader.of(parts.get(1))
                .map(month -> PeriodKind.<Period>refuse(
                        "whose month does not come first", "write " + MonthReader.name(month) + " " + parts.get(0)))
                .orElseGet(PeriodKind::noPeriod);
    }

    /** {@code month year}, {@code month to month year} or {@code month year to month year}. */
    private static ParseResult<Period> byMonths(List<String> parts) {
        Optional<Month> month = MonthReader.of(parts.get(0));
        if (month.isEmpty()) {
            return parts.size() > 1 && Character.isLetter(parts.get(0).charAt(0))
                    ? unknownMonth(parts.get(0))
                    : noPeriod();
        }
        String year = parts.get(parts.size() - 1);
        if (parts.size() == 1 || !isYear(year)) {
            return parts.size() % 2 == 1
                    ? refuse("whose year is missing", "write the year with four digits, as in February 2012")
                    : noPeriod();
        }
        if (parts.size() == 2) {
            return months(month.get(), year, month.get(), year);
        }
        int joint = parts.size() - 3;
        Optional<Month> last = MonthReader.of(parts.get(parts.size() - 2));
        if (joint < 1 || !isTo(parts.get(joint)) || joint == 2 && !isYear(parts.get(1))) {
            return noPeriod();
        }
        if (last.isEmpty()) {
            return unknownMonth(parts.get(parts.size() - 2));
        }
        return months(month.get(), joint == 2 ? parts.get(1) : year, last.get(), year);
    }

    private static ParseResult<Period> months(Month from, String fromYear, Month to, String toYear) {
        int first = Tokens.number(fromYear);
        int last = Tokens.number(toYear);
        if (!isSensible(first) || !isSensible(last)) {
            return yearOutOfRange();
        }
        YearMonth start = YearMonth.of(first, from);
        YearMonth end = YearMonth.of(last, to);
        if (end.isBefore(start)) {
            return refuse(
                    "which ends before it begins",
                    first == last
                            ? "if it ends in the next year, write %s %s to %s %s"
                                    .formatted(MonthReader.name(from), first - 1, MonthReader.name(to), last)
                            : FORMS);
        }
        return ParseResult.of(new Period(start, end, Period.Form.MONTHS));
    }

    private static ParseResult<Period> unknownMonth(String month) {
        return refuse(
                "which is not a period",
                MonthReader.nearest(month)
                        .map(near -> "did you mean “" + near + "”?")
                        .orElse(FORMS));
    }

    private static String twoDigits(int year) {
        return Integer.toString(year).substring(2);
    }

    private static boolean isYear(String token) {
        return token.length() == 4 && Tokens.isNumber(token);
    }

    private static boolean isSensible(int year) {
        return year >= 1900 && year <= 2199;
    }

    private static boolean isDash(String token) {
        return token.equals("-")
                || token.equals("–")
                || token.equals("—")
                || token.equals("\u2011")
                || token.equals("\u2010");
    }

    private static boolean isTo(String token) {
        String lower = token.toLowerCase(Locale.ROOT);
        return isDash(token) || lower.equals("to") || lower.equals("until");
    }

    private static ParseResult<Period> yearOutOfRange() {
        return refuse("whose year is out of range", "years are from 1900 to 2199");
    }

    private static ParseResult<Period> noPeriod() {
        return refuse("which is not a period", FORMS);
    }

    private static <T> ParseResult<T> refuse(String fault, String help) {
        return ParseResult.refuse(SourceFaults.PERIOD, fault, help);
    }
}
