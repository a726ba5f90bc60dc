package org.yjplan.source;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.yjplan.language.Numbers;
import org.yjplan.language.Wording;
import org.yjplan.model.Percentage;

/** Percentages: {@code 27.8%}, {@code -6.1%}. */
final class PercentageKind implements ValueKind<Percentage> {
    @Override
    public Class<Percentage> type() {
        return Percentage.class;
    }

    @Override
    public String noun() {
        return "a percentage";
    }

    @Override
    public boolean hasZero() {
        return true;
    }

    @Override
    public Map<String, Object> schema() {
        return ValueKind.pattern("%$", "A percentage is written as 27.8%.", "string");
    }

    @Override
    public String words(Percentage percentage, Wording wording) {
        return Numbers.percentage(percentage);
    }

    @Override
    public Map<String, BiFunction<Percentage, Wording, Object>> parts() {
        return Map.of("number", (percentage, wording) -> percentage.value());
    }

    @Override
    public ParseResult<Percentage> read(String text) {
        String number = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        Numeral numeral = Numeral.read(number);
        if (numeral.fault().isPresent()) {
            Optional<String> meant = numeral.meant().or(() -> withoutSpaces(number));
            return new ParseResult.Unread<>(
                    SourceFaults.PERCENTAGE,
                    numeral.fault().get().equals(Numeral.NO_NUMBER)
                            ? "which is not a percentage"
                            : numeral.fault().get(),
                    Optional.of(meant.map(it -> "write " + it + "%")
                            .orElse("write a number and a percent sign, such as 27.8%")));
        }
        if (number.equals(text)) {
            return ParseResult.refuse(SourceFaults.PERCENTAGE, "which has no percent sign", "write " + text + "%");
        }
        return ParseResult.of(new Percentage(numeral.value()));
    }

    private static Optional<String> withoutSpaces(String number) {
        String stripped = number.strip();
        return Numeral.read(stripped).fault().isEmpty() ? Optional.of(stripped) : Optional.empty();
    }
}
