package org.yjplan.source;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.yjplan.language.Numbers;
import org.yjplan.language.Wording;
import org.yjplan.model.Money;

/** Amounts of money: {@code £1,234}, {@code 1234}, {@code 1,234.50}, {@code -69,270}, {@code -£69,270}. */
final class MoneyKind implements ValueKind<Money> {
    /** Ten billion pounds; small enough that no sum of a plan's amounts overflows. */
    private static final BigDecimal LIMIT = new BigDecimal("10000000000");

    private static final Set<String> UNKNOWN =
            Set.of("n/a", "na", "nil", "none", "tbc", "tba", "?", "-", "–", "—", "~", "null", "x");

    @Override
    public Class<Money> type() {
        return Money.class;
    }

    @Override
    public String noun() {
        return "an amount of money";
    }

    @Override
    public boolean hasZero() {
        return true;
    }

    @Override
    public Map<String, Object> schema() {
        return ValueKind.pattern(
                "^[-−–]?£?[-−–]?[0-9][0-9,]*(\\.[0-9]+)?$",
                "An amount is written as £1,234 or £1,234.50.",
                "string",
                "number");
    }

    @Override
    public String words(Money money, Wording wording) {
        return Numbers.money(money);
    }

    @Override
    public Map<String, BiFunction<Money, Wording, Object>> parts() {
        return Map.of(
                "figures",
                (money, wording) -> Numbers.figures(money),
                "signed",
                (money, wording) -> Numbers.signed(money),
                "pence",
                (money, wording) -> money.pence());
    }

    @Override
    public ParseResult<Money> read(String text) {
        String unsigned = withoutSignAndPound(text);
        boolean negative = isNegative(text);
        Numeral number = Numeral.readUnsigned(unsigned);
        if (number.fault().isPresent()) {
            return number.fault().get().equals(Numeral.NO_NUMBER)
                    ? noNumber(text, unsigned)
                    : refuse(
                            number.fault().get(),
                            number.meant().map(meant -> "if " + sign(negative) + meant + " is meant, write that"));
        }
        int decimals = number.value().scale();
        if (decimals != 0 && decimals != 2) {
            return refuse("whose pence do not have two digits", pence(number.value(), negative));
        }
        if (number.value().compareTo(LIMIT) >= 0) {
            return refuse("which is too large", Optional.of("amounts are in pounds, below £10,000,000,000"));
        }
        long pence = number.value().movePointRight(2).longValueExact();
        return ParseResult.of(new Money(negative ? -pence : pence));
    }

    private ParseResult<Money> noNumber(String text, String unsigned) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (UNKNOWN.contains(lower)) {
            return refuse(
                    "which is not an amount",
                    Optional.of("write 0 if there is none; leave the key out if it is not known"));
        }
        if (lower.contains("fte") || lower.contains("wte")) {
            return refuse(
                    "which is staff time, not money",
                    Optional.of("give its cost in pounds, or leave the key out and mention it in the prose"));
        }
        if (lower.contains("€") || lower.contains("$") || lower.contains("eur")) {
            return refuse("which is not in pounds", Optional.of("amounts are in pounds, such as £1,234"));
        }
        if (text.startsWith("(") && text.endsWith(")")) {
            return refuse("which is in brackets", Optional.of("write a minus for a reduction: -1,234"));
        }
        return shortened(lower, unsigned)
                .<ParseResult<Money>>map(full ->
                        refuse("which is shortened", Optional.of("write it in full: " + sign(isNegative(text)) + full)))
                .orElseGet(() -> general(text));
    }

    private ParseResult<Money> general(String text) {
        StringBuilder packed = new StringBuilder();
        text.chars().filter(c -> c != ' ' && c != '\u00a0').forEach(c -> packed.append((char) c));
        String whole = packed.toString();
        if (packed.length() < text.length() && packed.length() > 0 && read(whole) instanceof ParseResult.Read<Money>) {
            String number = Numbers.grouped(
                    Numeral.readUnsigned(withoutSignAndPound(whole)).value());
            return refuse("which has a space in it", Optional.of("write " + sign(isNegative(whole)) + number));
        }
        return refuse(
                "which is not an amount of money",
                Optional.of("write it in pounds, such as £1,234 or 1,234.50, or -69,270 for a reduction"));
    }

    /** The full amount of “12k”, “1.5m” or “2bn”. */
    private static Optional<String> shortened(String lower, String unsigned) {
        int zeros = lower.endsWith("k") ? 3 : lower.endsWith("bn") ? 9 : lower.endsWith("m") ? 6 : 0;
        int letters = lower.endsWith("bn") ? 2 : 1;
        if (zeros == 0 || unsigned.length() <= letters) {
            return Optional.empty();
        }
        Numeral number = Numeral.readUnsigned(
                unsigned.substring(0, unsigned.length() - letters).strip());
        return number.fault().isPresent()
                ? Optional.empty()
                : Optional.of(Numbers.grouped(number.value()
                        .movePointRight(zeros)
                        .stripTrailingZeros()
                        .setScale(0, java.math.RoundingMode.HALF_UP)));
    }

    private static Optional<String> pence(BigDecimal value, boolean negative) {
        if (value.scale() == 3 && value.signum() != 0) {
            return Optional.of("if the point is meant as a comma, write " + sign(negative)
                    + Numbers.grouped(value.movePointRight(3)));
        }
        return value.scale() == 1
                ? Optional.of("write " + sign(negative) + Numbers.grouped(value.setScale(2)))
                : Optional.of("amounts are in pounds and pence, such as £1,234.50");
    }

    private static String sign(boolean negative) {
        return negative ? "-£" : "£";
    }

    private static boolean isNegative(String text) {
        return Numeral.isMinus(text.charAt(0))
                || text.length() > 1 && text.charAt(0) == '£' && Numeral.isMinus(text.charAt(1));
    }

    private static String withoutSignAndPound(String text) {
        String rest = Numeral.isMinus(text.charAt(0)) ? text.substring(1) : text;
        if (rest.startsWith("£")) {
            rest = rest.substring(1);
            if (rest.length() == text.length() - 1 && !rest.isEmpty() && Numeral.isMinus(rest.charAt(0))) {
                rest = rest.substring(1);
            }
        }
        return rest;
    }

    private static ParseResult<Money> refuse(String fault, Optional<String> help) {
        return new ParseResult.Unread<>(SourceFaults.MONEY, fault, help);
    }
}
