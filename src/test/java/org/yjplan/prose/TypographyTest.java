package org.yjplan.prose;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypographyTest {
    /** Shows a non-breaking space as an underscore. */
    private static String typeset(String text) {
        return Typography.of(text).replace('\u00a0', '_');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the board's plan|the board’s plan",
                "the \"no real prospect\" test|the “no real prospect” test",
                "(\"moderate\")|(“moderate”)",
                "'Overnight detention'|‘Overnight detention’",
                "the '90s|the ’90s",
                "young people's \"say\"|young people’s “say”",
                "one - two|one – two",
                "one -- two|one – two",
                "well-being|well-being",
                "2013-14 and 2020-2023|2013–14 and 2020–2023",
                "2013-04-01|2013-04-01",
                "aged 10-17|aged 10-17",
                "and so on...|and so on…",
                "£3 million|£3_million",
                "section 40 and Section 11|section_40 and Section_11",
                "10 years|10_years",
                "27 per cent|27_per cent",
                "5 per day|5 per day",
                "on 5 March 2020|on 5_March_2020",
                "ar 5 Mawrth 2020|ar 5_Mawrth_2020",
                "gweler tabl 3|gweler tabl_3",
                "may 20 children|may 20 children",
                "J Sinnott and C J Griffiths|J_Sinnott and C_J_Griffiths",
                "level 2/3|level_2/3",
                "62 cases|62 cases",
                "A Board|A Board",
            })
    void typesetsWhatIsTyped(String typed, String expected) {
        assertThat(typeset(typed)).isEqualTo(expected);
    }

    @Test
    void leavesTypesetTextUnchanged() {
        assertThat(Typography.of("“Quoted” – and ‘so’ on…")).isEqualTo("“Quoted” – and ‘so’ on…");
    }

    @Property(seed = "1998")
    void typesettingTwiceChangesNothingMore(@ForAll String text) {
        assertThat(Typography.of(Typography.of(text))).isEqualTo(Typography.of(text));
    }

    @Property(seed = "1998")
    void losesNoLetterAndNoDigit(@ForAll String text) {
        assertThat(lettersOf(Typography.of(text))).isEqualTo(lettersOf(text));
    }

    private static String lettersOf(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
