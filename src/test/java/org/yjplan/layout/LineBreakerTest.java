package org.yjplan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Origin;
import org.yjplan.theme.Colour;

class LineBreakerTest {
    private static final TextStyle STYLE = TextStyle.of(Face.REGULAR, 10, Colour.of("000000"));
    private final Set<MissingGlyph> missing = new LinkedHashSet<>();

    /** Lines of a number of letters, each 5 points wide. */
    private List<String> lines(String text, int letters) {
        TextMeasurer measurer = new TextMeasurer(new FixedMetrics(), missing);
        measurer.append(text, STYLE, Element.root(), Origin.NONE);
        return LineBreaker.lines(measurer.finish(), letters * 5).stream()
                .map(line -> line.stream().map(Segment::text).collect(Collectors.joining()))
                .toList();
    }

    @Test
    void breaksAtSpacesAndKeepsTheSpaceForTextExtraction() {
        assertThat(lines("one two three", 7)).containsExactly("one two ", "three");
    }

    @Test
    void aSpaceAtTheEndTakesNoRoom() {
        assertThat(lines("one two three", 8)).containsExactly("one two ", "three");
    }

    @Test
    void keepsNonBreakingSpacesAndHyphensWhole() {
        assertThat(lines("the 10\u00a0years", 8)).containsExactly("the ", "10\u00a0years");
        assertThat(lines("a first\u2011time", 8)).containsExactly("a ", "first-ti", "me");
    }

    @Test
    void breaksAfterHyphensDashesAndSlashesBetweenLettersOnly() {
        assertThat(lines("first-time", 6)).containsExactly("first-", "time");
        assertThat(lines("and/or", 4)).containsExactly("and/", "or");
        assertThat(lines("in 2013–14", 8)).containsExactly("in ", "2013–14");
        assertThat(lines("up to -5", 6)).containsExactly("up to ", "-5");
    }

    @Test
    void showsASoftHyphenOnlyWhereItBreaks() {
        assertThat(lines("part\u00adner\u00adship", 20)).containsExactly("partnership");
        assertThat(lines("part\u00adner\u00adship", 8)).containsExactly("partner\u00ad", "ship");
    }

    @Test
    void breaksAWordLongerThanTheLine() {
        assertThat(lines("a Llanfairpwll", 5)).containsExactly("a ", "Llanf", "airpw", "ll");
    }

    @Test
    void collapsesWhiteSpaceAndTrimsTheEnds() {
        assertThat(lines("  one \t\n two  ", 20)).containsExactly("one two");
    }

    @Test
    void reportsACharacterThatNoFontHasAndReplacesIt() {
        assertThat(lines("a\u5b57b", 20)).containsExactly("a?b");
        assertThat(missing).containsExactly(new MissingGlyph(0x5b57, Origin.NONE));
    }

    @Test
    void takesAGlyphFromTheFallbackFace() {
        TextMeasurer measurer = new TextMeasurer(new FixedMetrics(), missing);
        measurer.append("a\u2610b", STYLE, Element.root(), Origin.NONE);
        assertThat(measurer.finish().runs())
                .extracting(run -> run.style().face())
                .containsExactly(Face.REGULAR, Face.FALLBACK, Face.REGULAR);
        assertThat(missing).isEmpty();
    }
}
