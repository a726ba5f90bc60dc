package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;

class ScalarOffsetsTest {
    @Test
    void findsTheCharactersOfAPlainText() {
        assertFinds("text: We work\n  in partnership\n\n  with others\n", "We work in partnership\nwith others");
    }

    @Test
    void findsTheCharactersOfATextInSingleQuotes() {
        assertFinds("text: 'the council''s\n  own   words'\n", "the council's own   words");
    }

    @Test
    void findsTheCharactersOfATextInDoubleQuotes() {
        assertFinds(
                "text: \"a \\\"plan\\\" \\\n   goes on\\u2013here\n\n   \\U0001F600 end\"\n",
                "a \"plan\" goes on–here\n\uD83D\uDE00 end");
    }

    @Test
    void findsTheCharactersOfALiteralBlock() {
        assertFinds(
                "text: |\n  First line\n    - indented\n\n  Last line\nnext: x\n",
                "First line\n  - indented\n\nLast line\n");
    }

    @Test
    void findsTheCharactersOfAFoldedBlock() {
        assertFinds(
                "text: >\n  First line\n  goes on\n\n  Second paragraph\n    kept as it is\n  Last line\n",
                "First line goes on\nSecond paragraph\n  kept as it is\nLast line\n");
    }

    @Test
    void foldsTwoLineBreaksIntoOne() {
        assertFinds("text: >-\n  a\n  \n  a\n\n", "a\na");
        assertFinds("text: >\n  a\n\n\n  a\n", "a\n\na\n");
    }

    @Test
    void knowsHowBlocksEnd() {
        assertFinds("text: |-\n  One\n\n\nnext: x\n", "One");
        assertFinds("text: |+\n  One\n\n\nnext: x\n", "One\n\n\n");
        assertFinds("text: >-\n  One\n  two\n\nnext: x\n", "One two");
        assertFinds("text: |\n  One", "One");
    }

    @Test
    void knowsAGivenIndentation() {
        assertFinds("text: |2\n    two more\n  none\n", "  two more\nnone\n");
        assertFinds("text: >1-\n   two more\n none\n", "  two more\nnone");
    }

    @Test
    void knowsBlankLinesAtTheStart() {
        assertFinds("text: |\n\n\n  One\n", "\n\nOne\n");
        assertFinds("text: >\n\n\n  One\n  two\n", "\n\nOne two\n");
    }

    @Test
    void countsColumnsInCodePoints() {
        YamlScalar scalar = scalar("text: 'a \uD83D\uDE00 b'\n");

        assertThat(ScalarOffsets.of(scalar).locate(5, 6)).isEqualTo(Location.of("a.yaml", 1, 12, 1));
    }

    @Test
    void locatesARangeOverSeveralLines() {
        YamlScalar scalar = scalar("text: |\n  One two\n  three\n");

        assertThat(ScalarOffsets.of(scalar).locate(4, 13)).isEqualTo(new Location("a.yaml", 2, 7, 3, 8));
    }

    @Test
    void clipsARangeToTheText() {
        YamlScalar scalar = scalar("text: |\n  One\n");

        assertThat(ScalarOffsets.of(scalar).locate(0, 99).line()).isEqualTo(2);
        assertThat(ScalarOffsets.of(scalar).locate(-5, 2)).isEqualTo(Location.of("a.yaml", 2, 3, 2));
        assertThat(ScalarOffsets.of(scalar).locate(99, 120)).isEqualTo(new Location("a.yaml", 2, 6, 2, 6));
    }

    @Property(tries = 2000, seed = "1998")
    void findsEachCharacterOfAnyText(
            @ForAll("words") List<String> lines, @ForAll @IntRange(max = 7) int style, @ForAll boolean windows) {
        String yaml = written(lines, style);
        List<Diagnostic> findings = new ArrayList<>();
        YamlTree tree = read(windows ? yaml.replace("\n", "\r\n") : yaml, findings);
        if (!findings.isEmpty()) {
            return; // not every text can be written in every style
        }
        assertFindsAll((YamlScalar)
                ((YamlMapping) tree.root().orElseThrow()).entries().get(0).value());
    }

    @Provide
    Arbitrary<List<String>> words() {
        Arbitrary<String> line =
                Arbitraries.strings().withChars("ab é–'\"\\#:-\t ").ofMaxLength(8);
        Arbitrary<String> emoji = line.map(text -> text + "\uD83D\uDE00x");
        return Arbitraries.oneOf(line, line, emoji).list().ofMinSize(1).ofMaxSize(6);
    }

    private static String written(List<String> lines, int style) {
        String block = "\n  " + String.join("\n  ", lines) + "\n";
        return switch (style) {
            case 0 -> "text: x" + String.join("\n  ", lines) + "\n";
            case 1 -> "text: '" + String.join("\n  ", lines).replace("'", "''") + "'\n";
            case 2 ->
                "text: \"" + String.join("\n  ", lines).replace("\\", "\\\\").replace("\"", "\\\"") + "\"\n";
            case 3 -> "text: |" + block;
            case 4 -> "text: >" + block;
            case 5 -> "text: |+" + block + "\n\n";
            case 6 -> "text: >-" + block + "\n";
            default ->
                "text: \""
                        + String.join(
                                "\\n\\\n   ",
                                lines.stream()
                                        .map(l -> l.replace("\\", "\\x5c").replace("\"", "\\\""))
                                        .toList())
                        + "\"\n";
        };
    }

    private static void assertFinds(String yaml, String value) {
        for (String text : List.of(yaml, yaml.replace("\n", "\r\n"), "# comment\n\n" + yaml)) {
            YamlScalar scalar = scalar(text);
            assertThat(scalar.value()).isEqualTo(value);
            assertFindsAll(scalar);
        }
    }

    /** Each character of the value must be where the map says, or an escape, or a folded line break. */
    private static void assertFindsAll(YamlScalar scalar) {
        String value = scalar.value();
        String[] lines = scalar.source().text().split("\r\n|\n", -1);
        TextMap map = ScalarOffsets.of(scalar);
        assertThat(map).as("reads the scalar as the parser does: %s", value).isInstanceOf(MappedText.class);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (Character.isLowSurrogate(c)) {
                continue;
            }
            Location location = map.locate(i, i + (Character.isHighSurrogate(c) ? 2 : 1));
            String line = lines[location.line() - 1];
            int at = line.offsetByCodePoints(0, location.column() - 1);
            if (at == line.length()) {
                assertThat(c).as("the end of a line").isIn('\n', ' ');
            } else if (line.charAt(at) != c) {
                assertThat(line.charAt(at)).as("the start of an escape").isEqualTo('\\');
            } else if (c != '\\' && c != '\'') {
                assertThat(location.endColumn() - location.column()).isEqualTo(1);
            }
        }
    }

    private static YamlScalar scalar(String yaml) {
        List<Diagnostic> findings = new ArrayList<>();
        YamlTree tree = read(yaml, findings);
        assertThat(findings).isEmpty();
        return (YamlScalar)
                ((YamlMapping) tree.root().orElseThrow()).entries().get(0).value();
    }

    private static YamlTree read(String yaml, List<Diagnostic> findings) {
        SourceText source = new SourceText("a.yaml", yaml);
        return new YamlReader(new DecodedText(source, yaml), Set.of(), findings::add, new UnreliableLines()).read();
    }
}
