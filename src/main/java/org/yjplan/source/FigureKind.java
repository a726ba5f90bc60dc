package org.yjplan.source;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.yjplan.language.Numbers;
import org.yjplan.language.Wording;
import org.yjplan.model.Figure;

/** Values of indicators: {@code 74.3%}, {@code 1,234}, {@code 0.97}, {@code -12}. */
final class FigureKind implements ValueKind<Figure> {
    @Override
    public Class<Figure> type() {
        return Figure.class;
    }

    @Override
    public String noun() {
        return "a figure";
    }

    @Override
    public boolean hasZero() {
        return true;
    }

    @Override
    public Map<String, Object> schema() {
        return ValueKind.pattern(
                "^[-+−–]?[0-9][0-9,]*(\\.[0-9]+)?%?$",
                "A figure is written as 0.91, 74.3% or 1,285.", "string", "number");
    }

    @Override
    public String words(Figure figure, Wording wording) {
        return Numbers.figure(figure);
    }

    @Override
    public Map<String, BiFunction<Figure, Wording, Object>> parts() {
        return Map.of(
                "signed", (figure, wording) -> Numbers.signed(figure), "number", (figure, wording) -> figure.value());
    }

    @Override
    public ParseResult<Figure> read(String text) {
        boolean percent = text.endsWith("%");
        String number = percent ? text.substring(0, text.length() - 1) : text;
        Numeral numeral = Numeral.read(number);
        if (numeral.fault().isEmpty()) {
            return ParseResult.of(new Figure(numeral.value(), percent));
        }
        boolean none = numeral.fault().get().equals(Numeral.NO_NUMBER);
        Optional<String> meant = numeral.meant().or(() -> leadingNumber(number, percent));
        return new ParseResult.Unread<>(
                SourceFaults.FIGURE,
                none ? "which is not a figure" : numeral.fault().get(),
                Optional.of(
                        meant.map(it -> "write " + it + (percent ? "%" : ""))
                                .orElse(
                                        "write a number, with a percent sign if it is one, such as 74.3%; words belong in the note")));
    }

    /** The number before a space, as in “27.8 %”. */
    private static Optional<String> leadingNumber(String number, boolean percent) {
        String stripped = number.strip();
        return percent && Numeral.read(stripped).fault().isEmpty() ? Optional.of(stripped) : Optional.empty();
    }
}
