package org.yjplan.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yjplan.diagnostic.English;
import org.yjplan.model.Aim;
import org.yjplan.model.Figure;
import org.yjplan.model.Money;
import org.yjplan.model.Percentage;
import org.yjplan.model.Period;
import org.yjplan.model.Target;
import org.yjplan.model.TargetDate;

/** How values read in a document, whatever the locale of the machine. */
public final class Formats {
    private static final char MINUS = '\u2212';

    private Formats() {}

    /** £2,284,030; with pence only if there are any; the minus sign before the pound sign. */
    public static String money(Money money) {
        return money.pence() < 0 ? MINUS + "£" + pounds(money) : "£" + pounds(money);
    }

    /** The same without the pound sign, for a column whose heading has it. */
    static String figures(Money money) {
        return money.pence() < 0 ? MINUS + pounds(money) : pounds(money);
    }

    /** The same, with a plus sign for a rise. */
    static String signed(Money money) {
        return (money.pence() > 0 ? "+" : "") + figures(money);
    }

    private static String pounds(Money money) {
        BigDecimal pounds = BigDecimal.valueOf(money.pence(), 2).abs();
        return grouped((money.pence() % 100 == 0 ? pounds.setScale(0) : pounds).toPlainString());
    }

    /** 15,000; with as many decimal places as the number has. */
    static String number(BigDecimal number) {
        String digits = grouped(number.abs().toPlainString());
        return number.signum() < 0 ? MINUS + digits : digits;
    }

    /** 27.8%. */
    public static String percentage(Percentage percentage) {
        return number(percentage.value()) + "%";
    }

    /** 0.91, 27.8% or 303. */
    public static String figure(Figure figure) {
        return number(figure.value()) + (figure.percent() ? "%" : "");
    }

    /** The same, with a plus sign for a rise. */
    static String signed(Figure figure) {
        return (figure.value().signum() > 0 ? "+" : "") + figure(figure);
    }

    private static String grouped(String digits) {
        int point = digits.indexOf('.');
        StringBuilder text = new StringBuilder(digits);
        for (int i = (point < 0 ? digits.length() : point) - 3; i > 0; i -= 3) {
            text.insert(i, ',');
        }
        return text.toString();
    }

    /** 5 March 2020. */
    public static String date(LocalDate date) {
        return English.date(date);
    }

    /** 5 March 2020, November 2021, autumn 2023 or 2024. */
    public static String targetDate(TargetDate date) {
        int year = date.first().getYear();
        return switch (date.form()) {
            case DAY -> date(date.first());
            case MONTH -> English.MONTHS.get(date.first().getMonthValue() - 1) + " " + year;
            case SEASON -> English.SEASONS.get(date.first().getMonthValue() / 3 - 1) + " " + year;
            case YEAR -> String.valueOf(year);
        };
    }

    /** 2013–14, 2012 or April to September 2012. */
    public static String period(Period period) {
        int from = period.first().getYear();
        int to = period.last().getYear();
        return switch (period.form()) {
            case FINANCIAL_YEARS ->
                from + "–" + (from / 100 == to / 100 ? String.valueOf(to).substring(2) : to);
            case CALENDAR_YEARS -> from == to ? String.valueOf(from) : from + "–" + to;
            case MONTHS -> months(period.first(), period.last());
        };
    }

    /** The same in as little room as a column's heading has: Apr–Sep 2012. */
    static String shortPeriod(Period period) {
        if (period.form() != Period.Form.MONTHS) {
            return period(period);
        }
        String first = shortMonthOf(period.first());
        String end = shortMonthOf(period.last()) + " " + period.last().getYear();
        if (period.first().equals(period.last())) {
            return end;
        }
        return period.first().getYear() == period.last().getYear()
                ? first + "–" + end
                : first + " " + period.first().getYear() + " – " + end;
    }

    private static String shortMonthOf(YearMonth month) {
        return monthOf(month).substring(0, 3);
    }

    private static String months(YearMonth first, YearMonth last) {
        String end = monthOf(last) + " " + last.getYear();
        if (first.equals(last)) {
            return end;
        }
        return first.getYear() == last.getYear()
                ? monthOf(first) + " to " + end
                : monthOf(first) + " " + first.getYear() + " to " + end;
    }

    private static String monthOf(YearMonth month) {
        return English.MONTHS.get(month.getMonthValue() - 1);
    }

    /** “under 5%”, “a fall”, “80%”; with the name of whoever set it. */
    static String target(Target target) {
        String value = target.value().map(Formats::figure).orElse("");
        String held = target.aim().map(aim -> held(aim, value)).orElse(value);
        return target.name().map(name -> name + ": " + held).orElse(held);
    }

    private static String held(Aim aim, String value) {
        return switch (aim) {
            case AT_MOST -> "at most " + value;
            case UNDER -> "under " + value;
            case AT_LEAST -> "at least " + value;
            case OVER -> "over " + value;
            case FALL -> value.isEmpty() ? "a fall" : "a fall of " + value;
            case RISE -> value.isEmpty() ? "a rise" : "a rise of " + value;
        };
    }

    /** The name of an enum's constant as it is written in a plan: {@code for-approval}. */
    static String constant(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** “Leicestershire, Rutland and Leicester”. */
    static String list(List<String> words) {
        return switch (words.size()) {
            case 0 -> "";
            case 1 -> words.get(0);
            default -> String.join(", ", words.subList(0, words.size() - 1)) + " and " + words.get(words.size() - 1);
        };
    }

    /**
     * A single value in words.
     *
     * @return empty if it is no single value but has parts
     */
    static Optional<String> words(Object value) {
        if (value instanceof Money money) {
            return Optional.of(money(money));
        } else if (value instanceof Percentage percentage) {
            return Optional.of(percentage(percentage));
        } else if (value instanceof Figure figure) {
            return Optional.of(figure(figure));
        } else if (value instanceof Period period) {
            return Optional.of(period(period));
        } else if (value instanceof LocalDate date) {
            return Optional.of(date(date));
        } else if (value instanceof Integer whole) {
            return Optional.of(number(BigDecimal.valueOf(whole)));
        } else if (value instanceof String text) {
            return Optional.of(text);
        } else if (value instanceof Enum<?> constant) {
            return Optional.of(constant(constant).replace('-', ' '));
        }
        return Optional.empty();
    }
}
