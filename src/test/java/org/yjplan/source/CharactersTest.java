package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which characters a document can hold: each range of XML 1.0 at both its ends. */
class CharactersTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x09, 0x0A, 0x0D, 0x20, 0x7E, 0xA0, 0x2027, 0x202A, 0xD7FF, 0xE000, 0xFEFE, 0xFF00, 0xFFFD, 0x10000,
                0x1F600, 0x1FFFD, 0x20000, 0x10FFFD
            })
    void takesWhatADocumentCanHold(int c) {
        assertThat(Characters.isAllowedInText(c)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x08, 0x0B, 0x0C, 0x0E, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029, 0xD800, 0xDFFF, 0xFEFF,
                0xFFFE, 0xFFFF, 0x1FFFE, 0x1FFFF, 0x10FFFE, 0x10FFFF, 0x110000
            })
    void refusesWhatNoDocumentCanHold(int c) {
        assertThat(Characters.isAllowedInText(c)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0, a null character (U+0000)",
        "11, a Word line break (U+000B)",
        "12, a page break (U+000C)",
        "133, an invisible line separator (U+0085)",
        "8232, an invisible line separator (U+2028)",
        "8233, an invisible paragraph separator (U+2029)",
        "65279, an invisible byte order mark (U+FEFF)",
        "7, a control character (U+0007)",
        "65535, no character (U+FFFF)"
    })
    void namesACharacterThatCannotBeShown(int c, String name) {
        assertThat(Characters.name(c)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "plain ~", "a\tb\r\n", "é–\u00A0", "\uD83D\uDE00", "a \uD83D\uDE00 b"})
    void acceptsATextInWhichEveryCharacterIsAllowed(String text) {
        assertThat(new SourceText("a", text).isClean()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0001",
                "\u001F",
                "\u007F",
                "\u0001\uD83D\uDE00",
                "\uD83F\uDFFE",
                "\uDE00",
                "\u0001é",
                "\uFFFF"
            })
    void refusesATextWithACharacterThatIsNotAllowed(String text) {
        assertThat(new SourceText("a", text).isClean()).isFalse();
    }

    @Test
    void countsASurrogatePairOnceWhereverItIsCut() {
        SourceText text = new SourceText("a", "\uD83D\uDE00x");

        assertThat(text.at(1, 2).column()).isEqualTo(2);
        assertThat(text.at(2, 3).column()).isEqualTo(2);
        assertThat(text.at(2, 3).endColumn()).isEqualTo(3);
    }
}
