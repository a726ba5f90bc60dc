package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The wording of messages: excerpts, lists of names, and identifiers made of words. */
class EnglishTest {
    @Test
    void shortensALongText() {
        assertThat(FaultWords.excerpt("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(FaultWords.excerpt("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
        assertThat(FaultWords.excerpt("aa ".repeat(40)))
                .isEqualTo("aa ".repeat(20).strip() + "…");
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"'  a',a", "a  ,a", "'a \n\t b',a b", "a\u0007b,a b", "a\u200Bb,a\uFFFDb", "'',''"})
    void showsATextOnOneLineWithoutWhatDisturbsATerminal(String text, String shown) {
        assertThat(FaultWords.excerpt(text)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"The years.,the years", "YJS staff.,YJS staff", "A.,a", "A,A", "no stop,no stop"})
    void makesASentencePartOfAnother(String sentence, String clause) {
        assertThat(FaultWords.clause(sentence)).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource({"AZaz09,azaz09", "a@b[c`d{e/f:g,a-b-c-d-e-f-g", "Head’s  'Office',heads-office", "a -,a"})
    void makesAnIdentifierOfWords(String words, String identifier) {
        assertThat(Suggestion.identifier(words)).contains(identifier);
    }

    @Test
    void endsAnIdentifierAtSixtyCharacters() {
        assertThat(Suggestion.identifier("x".repeat(61))).contains("x".repeat(60));
        assertThat(Suggestion.identifier("–")).isEmpty();
    }

    @Test
    void doesNotTakeALongTextForATypingMistake() {
        String name = "x".repeat(60);

        assertThat(Suggestion.nearest("y" + name.substring(1), List.of(name))).contains(name);
        assertThat(Suggestion.nearest("y" + name, List.of(name))).isEmpty();
    }
}
