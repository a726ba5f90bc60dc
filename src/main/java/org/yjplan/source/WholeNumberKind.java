package org.yjplan.source;

import java.math.BigDecimal;
import java.util.Map;
import org.yjplan.language.Numbers;
import org.yjplan.language.Wording;
import org.yjplan.model.Component;

/**
 * Whole numbers: {@code 207}, {@code 15,000}.
 *
 * @param least the minimum
 * @param most the maximum
 */
record WholeNumberKind(int least, int most) implements ValueKind<Integer> {
    @Override
    public Class<Integer> type() {
        return Integer.class;
    }

    @Override
    public String noun() {
        return "a whole number";
    }

    @Override
    public boolean hasZero() {
        return true;
    }

    @Override
    public Map<String, Object> schema() {
        return ValueKind.pattern("^[-+−–]?[0-9][0-9,]*$", "This is a whole number.", "string", "integer");
    }

    @Override
    public String words(Integer number, Wording wording) {
        return Numbers.number(BigDecimal.valueOf(number));
    }

    @Override
    public String typed(Integer number) {
        return number.toString();
    }

    @Override
    public ValueKind<Integer> in(Component component) {
        return new WholeNumberKind(
                component.description().least(), component.description().most());
    }

    @Override
    public ParseResult<Integer> read(String text) {
        Numeral numeral = Numeral.read(text);
        if (numeral.fault().isPresent()) {
            boolean none = numeral.fault().get().equals(Numeral.NO_NUMBER);
            return ParseResult.refuse(
                    SourceFaults.WHOLE_NUMBER,
                    none ? "which is not a whole number" : numeral.fault().get(),
                    numeral.meant()
                            .map(meant -> "if " + meant + " is meant, write that")
                            .orElse("write it in digits, such as " + example()));
        }
        if (numeral.value().scale() > 0) {
            return ParseResult.refuse(
                    SourceFaults.WHOLE_NUMBER, "which is not a whole number", "leave out the decimal places");
        }
        if (numeral.value().compareTo(BigDecimal.valueOf(least)) < 0) {
            return ParseResult.refuse(SourceFaults.OUT_OF_RANGE, "which is too small", range());
        }
        if (numeral.value().compareTo(BigDecimal.valueOf(most)) > 0) {
            return ParseResult.refuse(SourceFaults.OUT_OF_RANGE, "which is too large", range());
        }
        return ParseResult.of(numeral.value().intValueExact());
    }

    private String example() {
        return most < 15_000 ? Integer.toString(Math.max(least, 1)) : "207 or 15,000";
    }

    private String range() {
        String from = Numbers.grouped(BigDecimal.valueOf(least));
        return most == Integer.MAX_VALUE
                ? "it can be " + from + " or more, up to 2,147,483,647"
                : "it can be from " + from + " to " + Numbers.grouped(BigDecimal.valueOf(most));
    }
}
