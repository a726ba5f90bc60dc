package org.yjplan.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Block;
import org.yjplan.document.Inline;

class ProsePropertyTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    private final Insertions none = new Insertions() {
        @Override
        public boolean isComponent(String name) {
            return name.startsWith("c");
        }

        @Override
        public List<Block> blocks(Insertion insertion) {
            return List.of();
        }

        @Override
        public List<Inline> inlines(Insertion insertion) {
            return List.of();
        }
    };

    private List<Block> parse(String text) {
        return new ProseParser(none, ProseParserTest.PICTURES, findings::add)
                .blocks(text, ProseParserTest.mapOf(text), ProseContext.section(1));
    }

    @Provide
    Arbitrary<String> marks() {
        return Arbitraries.of(
                        "*",
                        "**",
                        "_",
                        "`",
                        "```",
                        "[",
                        "]",
                        "(",
                        ")",
                        "![",
                        "^[",
                        "]{lang=cy}",
                        "- [ ] ",
                        "![a](p.png)",
                        "{{",
                        "}}",
                        "{{ c }}",
                        "<",
                        ">",
                        "&amp;",
                        "&",
                        "#",
                        "- ",
                        "1. ",
                        "\n",
                        "\n\n",
                        "  ",
                        "\\",
                        "\"",
                        "'",
                        "...",
                        " - ",
                        "|",
                        "---",
                        "word",
                        "é",
                        "😀",
                        "http://a.b",
                        "— ",
                        "\t",
                        "~",
                        "=")
                .list()
                .ofMaxSize(40)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 2000, seed = "1998")
    void parsesAnyMixOfMarks(@ForAll("marks") String text) {
        String shown = Outline.of(parse(text));
        assertThat(shown).isNotNull();
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.location().line()).isPositive());
    }

    @Property(seed = "1998")
    void parsesAnyCharacters(@ForAll String text) {
        assertThat(parse(text)).isNotNull();
    }

    /** Words with marks of every kind between them, except marks that rightly remove words. */
    @Provide
    Arbitrary<List<String>> wordsAndMarks() {
        return Arbitraries.of(
                        "word", "zwölf", "Note", "^[", "*", "**", "_", "[", "]", "<b>", "</b>", "#", "- ", "\n", "\n\n",
                        " ", "    ", "\\", "\"", "'", "...", " - ", "> ", "&", ";", "!", ":", "]: ", "]", "- [ ] ")
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 2000, seed = "1998")
    void losesNoLetters(@ForAll("wordsAndMarks") List<String> parts) {
        String text = String.join("", parts);
        findings.clear();
        List<Block> blocks = parse(text);
        if (findings.stream().noneMatch(Diagnostic::isError)) {
            assertThat(lettersOf(Words.of(blocks))).isEqualTo(lettersOf(text));
        }
    }

    private static String lettersOf(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    @Property(tries = 20, seed = "1998")
    void finishesWhenMarksPileUp(@ForAll("piles") String text) {
        assertThatNoException().isThrownBy(() -> parse(text));
    }

    @Provide
    Arbitrary<String> piles() {
        return Arbitraries.of(
                        "*",
                        "_",
                        "[",
                        "^[",
                        "^[a]",
                        "^[a ",
                        "[a]{lang=cy}",
                        "- [ ] a\n",
                        "(",
                        "`",
                        "{{",
                        "> ",
                        "- ",
                        "<",
                        "&",
                        "**a",
                        "[a](",
                        "\"",
                        "'a ",
                        ">")
                .map(mark -> mark.repeat(5_000));
    }
}
