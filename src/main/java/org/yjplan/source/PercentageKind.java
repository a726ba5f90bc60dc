package org.yjplan.source;

import java.util.Optional;
import org.yjplan.diagnostic.SourceFaults;
import org.yjplan.model.Percentage;

/** Percentages: {@code 27.8%}, {@code -6.1%}. */
final class PercentageKind implements ScalarKind<Percentage> {
    @Override
    public String noun() {
        return "a percentage";
    }

    @Override
    public boolean hasNought() {
        return true;
    }

    @Override
    public Reading<Percentage> read(String text) {
        String number = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        Numeral numeral = Numeral.read(number);
        if (numeral.fault().isPresent()) {
            Optional<String> meant = numeral.meant().or(() -> withoutBlanks(number));
            return new Reading.Unread<>(
                    SourceFaults.PERCENTAGE,
                    numeral.fault().get().equals(Numeral.NO_NUMBER)
                            ? "which is not a percentage"
                            : numeral.fault().get(),
                    Optional.of(meant.map(it -> "write " + it + "%")
                            .orElse("write a number and a percent sign, such as 27.8%")));
        }
        if (number.equals(text)) {
            return Reading.refuse(SourceFaults.PERCENTAGE, "which has no percent sign", "write " + text + "%");
        }
        return Reading.of(new Percentage(numeral.value()));
    }

    private static Optional<String> withoutBlanks(String number) {
        String stripped = number.strip();
        return Numeral.read(stripped).fault().isEmpty() ? Optional.of(stripped) : Optional.empty();
    }
}
