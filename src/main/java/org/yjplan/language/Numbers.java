package org.yjplan.language;

import java.math.BigDecimal;
import org.yjplan.model.Figure;
import org.yjplan.model.Money;
import org.yjplan.model.Percentage;

/** How numbers read in documents of either language, regardless of the machine's locale. */
public final class Numbers {
    private static final char MINUS = '\u2212';

    private Numbers() {}

    /** £2,284,030; with pence only if there are any; the minus sign before the pound sign. */
    public static String money(Money money) {
        return money.pence() < 0 ? MINUS + "£" + pounds(money) : "£" + pounds(money);
    }

    /** The same without the pound sign, for a column whose heading has it. */
    public static String figures(Money money) {
        return money.pence() < 0 ? MINUS + pounds(money) : pounds(money);
    }

    /** The same, with a plus sign for a rise. */
    public static String signed(Money money) {
        return (money.pence() > 0 ? "+" : "") + figures(money);
    }

    private static String pounds(Money money) {
        BigDecimal pounds = BigDecimal.valueOf(money.pence(), 2).abs();
        return grouped(money.pence() % 100 == 0 ? pounds.setScale(0) : pounds);
    }

    /** 15,000; with as many decimal places as the number has, and a minus sign. */
    public static String number(BigDecimal number) {
        return number.signum() < 0 ? MINUS + grouped(number.abs()) : grouped(number);
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
    public static String signed(Figure figure) {
        return (figure.value().signum() > 0 ? "+" : "") + figure(figure);
    }

    /** Commas between groups of three digits, and a hyphen before a negative number, as typed. */
    public static String grouped(BigDecimal number) {
        String plain = number.toPlainString();
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int i = point - 3; i > (number.signum() < 0 ? 1 : 0); i -= 3) {
            grouped.insert(i, ',');
        }
        return grouped.toString();
    }
}
