package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yjplan.model.ColumnKind;
import org.yjplan.model.Figure;
import org.yjplan.model.Level;
import org.yjplan.model.Money;

/** What each kind of value is called to the author, and what a cell of a table says of its text. */
class KindsInMessagesTest {
    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(new DecimalKind(0, 1), "a number"),
                Arguments.of(new ColourKind(), "a colour"),
                Arguments.of(new LevelKind(), "a mark"),
                Arguments.of(new FigureKind(), "a figure"),
                Arguments.of(new YesNoKind(), "yes or no"),
                Arguments.of(new WholeNumberKind(0, 1), "a whole number"),
                Arguments.of(new MoneyKind(), "an amount of money"),
                Arguments.of(new PercentageKind(), "a percentage"),
                Arguments.of(new IdentifierKind(), "an identifier"),
                Arguments.of(new DateKind(), "a date"),
                Arguments.of(new TargetDateKind(), "a date"),
                Arguments.of(new PeriodKind(), "a period"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void namesEachKindOfValueInPlainWords(ValueKind<?> kind, String noun) {
        assertThat(kind.noun()).isEqualTo(noun);
    }

    @Test
    void takesZeroAsAMarkAndAsANumber() {
        assertThat(new WholeNumberKind(1, 5).hasZero()).isTrue();
        assertThat(new PercentageKind().hasZero()).isTrue();
        assertThat(new LevelKind().hasZero()).isTrue();
        assertThat(new FigureKind().hasZero()).isTrue();
        assertThat(new LevelKind().read("0")).isEqualTo(ParseResult.of(new Level("0")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "27.8 %|write 27.8%",
                "5.%|write 5%",
                "words %|write a number, with a percent sign if it is one, such as 74.3%; words belong in the note",
                "27.8 x|write a number, with a percent sign if it is one, such as 74.3%; words belong in the note",
                "'27 '|write a number, with a percent sign if it is one, such as 74.3%; words belong in the note"
            })
    void showsAFigureAsItWasMeant(String text, String help) {
        ParseResult<Figure> reading = new FigureKind().read(text);

        assertThat(reading).isInstanceOf(ParseResult.Unread.class);
        assertThat(((ParseResult.Unread<Figure>) reading).help()).contains(help);
    }

    @Test
    void readsACellAsItsColumnSays() {
        assertThat(CellReader.read(ColumnKind.NUMBER, "5").value()).contains(new Figure(new BigDecimal("5"), false));
        assertThat(CellReader.read(ColumnKind.MONEY, "£5").value()).contains(new Money(500));
        assertThat(CellReader.read(ColumnKind.MONEY, "£5").fault()).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithACell() {
        CellReader.Result number = CellReader.read(ColumnKind.NUMBER, "five");
        assertThat(number.value()).isEmpty();
        assertThat(number.fault()).contains("which is not a figure");
        assertThat(number.help()).isPresent();
        assertThat(CellReader.read(ColumnKind.RATING, "purple").fault()).contains("which is none of them");
    }

    @Test
    void leavesWordsInACellToTheReaderOfProse() {
        assertThatIllegalArgumentException().isThrownBy(() -> CellReader.read(ColumnKind.TEXT, "words"));
    }
}
