package org.yjplan.source;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.yjplan.language.Wording;
import org.yjplan.model.TargetDate;
import org.yjplan.model.TargetDate.Form;

/** Dates as precise as they are known: {@code 5 March 2020}, {@code November 2021}, {@code Autumn 2023}, {@code 2024}. */
final class TargetDateKind implements ValueKind<TargetDate> {
    private static final String FORMS = "write it as 5 March 2020, November 2021, Autumn 2023 or 2024";

    private final DateKind days = new DateKind();

    @Override
    public Class<TargetDate> type() {
        return TargetDate.class;
    }

    @Override
    public String noun() {
        return "a date";
    }

    @Override
    public Map<String, Object> schema() {
        return ValueKind.pattern(
                "[0-9]{4}", "Write it as 5 March 2020, November 2021, Autumn 2023 or 2024.", "string", "number");
    }

    @Override
    public String words(TargetDate date, Wording wording) {
        return wording.targetDate(date);
    }

    @Override
    public ParseResult<TargetDate> read(String text) {
        List<String> parts = Tokens.of(text);
        if (parts.size() == 1 && Tokens.isNumber(parts.get(0)) && parts.get(0).length() == 4) {
            int year = Tokens.number(parts.get(0));
            return year < 1900 || year > 2199 ? yearOutOfRange() : ParseResult.of(year(year));
        }
        if (parts.size() == 2 && Tokens.isNumber(parts.get(1))) {
            return named(parts.get(0), parts.get(1));
        }
        ParseResult<LocalDate> read = days.read(text);
        if (read instanceof ParseResult.Read<LocalDate> day) {
            return ParseResult.of(new TargetDate(day.value(), day.value(), Form.DAY));
        }
        return parts.size() >= 3 && read instanceof ParseResult.Unread<LocalDate> fault
                ? new ParseResult.Unread<>(fault.type(), fault.fault(), fault.help())
                : refuse("which is not a date", FORMS);
    }

    /** A month or a season of a year. */
    private static ParseResult<TargetDate> named(String name, String year) {
        Optional<Month> month = MonthReader.of(name);
        Optional<Month> season = season(name);
        if (month.isEmpty() && season.isEmpty()) {
            return refuse(
                    "which is not a date",
                    MonthReader.nearest(name)
                            .map(near -> "did you mean “" + near + "”?")
                            .orElse(FORMS));
        }
        if (year.length() == 2) {
            String full = month.map(MonthReader::name).orElse(name);
            return refuse("whose year has two digits", "write %s 20%s".formatted(full, year));
        }
        int number = Tokens.number(year);
        if (number < 1900 || number > 2199) {
            return yearOutOfRange();
        }
        return ParseResult.of(month.map(m -> months(YearMonth.of(number, m), 1, Form.MONTH))
                .orElseGet(() -> months(YearMonth.of(number, season.get()), 3, Form.SEASON)));
    }

    /** The first month of a season. */
    private static Optional<Month> season(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "spring" -> Optional.of(Month.MARCH);
            case "summer" -> Optional.of(Month.JUNE);
            case "autumn" -> Optional.of(Month.SEPTEMBER);
            case "winter" -> Optional.of(Month.DECEMBER);
            default -> Optional.empty();
        };
    }

    private static TargetDate months(YearMonth first, int count, Form form) {
        return new TargetDate(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), form);
    }

    private static TargetDate year(int year) {
        return new TargetDate(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), Form.YEAR);
    }

    private static ParseResult<TargetDate> yearOutOfRange() {
        return refuse("whose year is out of range", "years are from 1900 to 2199");
    }

    private static ParseResult<TargetDate> refuse(String fault, String help) {
        return ParseResult.refuse(SourceFaults.DATE, fault, help);
    }
}
