package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yjplan.language.Wording;
import org.yjplan.model.Figure;
import org.yjplan.model.Level;
import org.yjplan.model.Money;
import org.yjplan.model.Percentage;
import org.yjplan.model.Period;
import org.yjplan.model.Status;
import org.yjplan.model.TargetDate;
import org.yjplan.model.design.ColourCode;

/** The parts of each kind of value agree with one another. */
class ValueKindsTest {
    private static final LocalDate DAY = LocalDate.of(2020, 3, 5);

    static List<Object> values() {
        return List.of(
                new Money(-6_927_050),
                new Percentage(new BigDecimal("-6.1")),
                new Figure(new BigDecimal("1285"), false),
                Period.ofFinancialYears(2013, 2014),
                DAY,
                new TargetDate(DAY, DAY, TargetDate.Form.DAY),
                new Level("High"),
                new ColourCode("17495a"),
                true,
                15_000,
                new BigDecimal("12.5"),
                Status.FOR_APPROVAL);
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void readsWhatItTypes(T value) {
        ValueKind<T> kind = ValueKinds.of(value).orElseThrow();

        assertThat(kind.read(kind.typed(value))).isEqualTo(ParseResult.of(value));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void acceptsInEditorsWhatItReads(T value) {
        ValueKind<T> kind = ValueKinds.of(value).orElseThrow();

        Optional.ofNullable(kind.schema().get("pattern"))
                .ifPresent(pattern -> assertThat(kind.typed(value)).containsPattern(Pattern.compile((String) pattern)));
    }

    @ParameterizedTest
    @MethodSource("values")
    <T> void saysEachPartInWordsOrAsANumber(T value) {
        ValueKind<T> kind = ValueKinds.of(value).orElseThrow();

        assertThat(kind.words(value, Wording.WELSH)).isNotBlank();
        assertThat(kind.parts().values()).allSatisfy(part -> assertThat(part.apply(value, Wording.WELSH))
                .isInstanceOfAny(String.class, Number.class));
    }
}
