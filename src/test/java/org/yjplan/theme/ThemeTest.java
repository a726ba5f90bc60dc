package org.yjplan.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ThemeTest {

    @Test
    void measuresContrastAsTheStandardDoes() {
        assertThat(Colour.WHITE.contrastWith(Colour.of("#000000"))).isEqualTo(21, within(0.001));
        assertThat(Colour.of("777777").contrastWith(Colour.WHITE)).isEqualTo(4.48, within(0.005));
    }

    @Test
    void refusesTextThatCannotBeReadOnItsBackground() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ColourPair(Colour.WHITE, Colour.of("777777")))
                .withMessage("#777777 on #ffffff has a contrast of 4.48 to 1; text needs 4.5 to 1");
    }

    @Test
    void refusesAPaletteWhoseWatermarkHidesTheText() {
        Palette standard = Theme.standard().palette();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Palette(
                        standard.accent(),
                        standard.tint(),
                        standard.accentGrey(),
                        standard.text(),
                        standard.quietText(),
                        standard.rule(),
                        Colour.of("888888"),
                        standard.rag()))
                .withMessageContaining("on #888888");
    }

    @Test
    void writesAColourAsItReadsIt() {
        assertThat(Colour.of("#0a00ff").hex()).isEqualTo("0a00ff");
    }

    @Test
    void keepsLinesUnderEightyFiveCharacters() {
        Theme theme = Theme.standard();
        // The average letter of Liberation Sans is close to half its size wide.
        float characters = theme.portrait().bodyWidth() / (theme.type().body() * 0.48f);

        assertThat(characters).isLessThan(85);
    }

    @Test
    void hasNoTextBelowEighteenPointsInLargePrint() {
        TypeScale large = Theme.standard().largePrint().type();

        assertThat(List.of(
                        large.title(),
                        large.period(),
                        large.authority(),
                        large.heading1(),
                        large.heading2(),
                        large.heading3(),
                        large.body(),
                        large.table(),
                        large.small(),
                        large.running()))
                .allMatch(size -> size >= 18);
        assertThat(large.lineHeight()).isBetween(1.4f, 1.5f);
        assertThat(large.heading1()).isGreaterThan(large.heading2());
        assertThat(large.heading2()).isGreaterThan(large.heading3());
        assertThat(large.heading3()).isGreaterThan(large.body());
    }

    @Test
    void isUnchangedByLargePrintASecondTime() {
        Theme large = Theme.standard().largePrint();

        assertThat(large.largePrint().type()).isEqualTo(large.type());
    }
}
