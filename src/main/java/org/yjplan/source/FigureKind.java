package org.yjplan.source;

import java.util.Optional;
import org.yjplan.diagnostic.SourceFaults;
import org.yjplan.model.Figure;

/** Values of indicators: {@code 74.3%}, {@code 1,234}, {@code 0.97}, {@code -12}. */
final class FigureKind implements ScalarKind<Figure> {
    @Override
    public String noun() {
        return "a figure";
    }

    @Override
    public boolean hasNought() {
        return true;
    }

    @Override
    public Reading<Figure> read(String text) {
        boolean percent = text.endsWith("%");
        String number = percent ? text.substring(0, text.length() - 1) : text;
        Numeral numeral = Numeral.read(number);
        if (numeral.fault().isEmpty()) {
            return Reading.of(new Figure(numeral.value(), percent));
        }
        boolean none = numeral.fault().get().equals(Numeral.NO_NUMBER);
        Optional<String> meant = numeral.meant().or(() -> leadingNumber(number, percent));
        return new Reading.Unread<>(
                SourceFaults.FIGURE,
                none ? "which is not a figure" : numeral.fault().get(),
                Optional.of(
                        meant.map(it -> "write " + it + (percent ? "%" : ""))
                                .orElse(
                                        "write a number, with a percent sign if it is one, such as 74.3%; words belong in the note")));
    }

    /** The number before a blank, as in “27.8 %”. */
    private static Optional<String> leadingNumber(String number, boolean percent) {
        String stripped = number.strip();
        return percent && Numeral.read(stripped).fault().isEmpty() ? Optional.of(stripped) : Optional.empty();
    }
}
