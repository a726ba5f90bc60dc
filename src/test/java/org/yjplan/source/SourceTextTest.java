package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.yjplan.diagnostic.Location;

class SourceTextTest {
    @Test
    void endsLinesAsEditorsDo() {
        SourceText text = new SourceText("a", "one\ntwo\r\nthree\rfour\n\nsix");

        assertThat(text.lineCount()).isEqualTo(6);
        assertThat(text.lineText(2)).isEqualTo("two");
        assertThat(text.lineText(4)).isEqualTo("four");
        assertThat(text.lineText(5)).isEmpty();
        assertThat(text.line(6)).contains("six");
        assertThat(text.line(0)).isEmpty();
        assertThat(text.line(7)).isEmpty();
    }

    @Test
    void placesNothingWithinTheEndOfALine() {
        SourceText text = new SourceText("a", "one\r\ntwo");

        assertThat(text.at(3, 4)).isEqualTo(Location.of("a", 1, 4, 0));
        assertThat(text.at(4, 5)).isEqualTo(new Location("a", 1, 4, 2, 1));
    }

    @Test
    void countsColumnsInCodePoints() {
        SourceText text = new SourceText("a", "x\n\uD83D\uDE00\uD83D\uDE00 y\n");

        assertThat(text.at(7, 8)).isEqualTo(Location.of("a", 2, 4, 1));
        assertThat(text.at(0, 8)).isEqualTo(new Location("a", 1, 1, 2, 5));
    }

    @Property(seed = "1998")
    void countsCodePointsAsStringsDo(@ForAll String before, @ForAll String after) {
        String whole = before + "\uD83D\uDE00" + after;
        SourceText text = new SourceText("a", whole);
        int at = before.length();
        int lineStart = text.startOf(text.lineOf(at));

        assertThat(text.at(at, at + 2).column()).isEqualTo(whole.codePointCount(lineStart, at) + 1);
        assertThat(text.at(at, at + 2).endColumn()).isEqualTo(whole.codePointCount(lineStart, at) + 2);
    }
}
