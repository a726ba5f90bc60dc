package org.yjplan.source;

import java.math.BigDecimal;
import java.util.Map;
import org.yjplan.language.Numbers;
import org.yjplan.language.Wording;
import org.yjplan.model.Component;

/**
 * Sizes and distances: {@code 12}, {@code 12.5}.
 *
 * @param least the minimum
 * @param most the maximum
 */
record DecimalKind(int least, int most) implements ValueKind<BigDecimal> {
    @Override
    public Class<BigDecimal> type() {
        return BigDecimal.class;
    }

    @Override
    public String noun() {
        return "a number";
    }

    @Override
    public boolean hasZero() {
        return least == 0;
    }

    @Override
    public Map<String, Object> schema() {
        return ValueKind.pattern("^[-+−–]?[0-9][0-9,]*(\\.[0-9]+)?%?$", "This is a number.", "string", "number");
    }

    @Override
    public String words(BigDecimal number, Wording wording) {
        return Numbers.number(number);
    }

    @Override
    public String typed(BigDecimal number) {
        return number.toString();
    }

    @Override
    public ValueKind<BigDecimal> in(Component component) {
        return new DecimalKind(
                component.description().least(), component.description().most());
    }

    @Override
    public ParseResult<BigDecimal> read(String text) {
        Numeral numeral = Numeral.read(text);
        String range = "it can be from %d to %d".formatted(least, most);
        if (numeral.fault().isPresent()) {
            return ParseResult.refuse(DesignFaults.SIZE, numeral.fault().get(), "write the number alone; " + range);
        }
        if (numeral.value().compareTo(BigDecimal.valueOf(least)) < 0) {
            return ParseResult.refuse(DesignFaults.SIZE, "which is too small", range);
        }
        if (numeral.value().compareTo(BigDecimal.valueOf(most)) > 0) {
            return ParseResult.refuse(DesignFaults.SIZE, "which is too large", range);
        }
        return ParseResult.of(numeral.value());
    }
}
