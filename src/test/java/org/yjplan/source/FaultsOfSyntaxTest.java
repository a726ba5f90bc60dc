package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;

/** What is said of a syntax error, where it is shown, and where reading resumes. */
class FaultsOfSyntaxTest {
    private static final String QUOTES_BELOW =
            "write “ and ” for quotes within the text, and one more \" at its very end";
    private static final String UNCLOSED = "the quote that opens here is not closed on this line";
    private static final String RULES = "this does not fit the rules of YAML";
    private static final String LOOK =
            "look at this line and the one above:" + " is a colon, a dash or a quote missing, or the indentation off?";
    private static final String TAB = "there is a tab here, where YAML takes spaces only";
    private static final String SPACES = "put two spaces for each step of the indentation";

    private final List<Diagnostic> findings = new ArrayList<>();

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("about:\n\ttitle: x\n", on(2, 1, 1), TAB, SPACES),
                fault("about:\n  \t\ttitle: x\n", on(2, 3, 2), TAB, SPACES),
                fault("a: x\n  \ttitle: y\n", on(2, 3, 1), TAB, SPACES),
                fault("a: x\t# y\nb: \tx: y: z\n", on(2, 4, 1), TAB, SPACES),
                fault("a: {{ x\n  y\nb: 1\n", on(1, 4, 4), starts("{{"), "write a: \"{{ x\""),
                fault(
                        "a: [one two\nb: two\n",
                        on(1, 4, 8),
                        "the bracket “[” that opens here is not closed",
                        "put “]” at the end; if it is the start of a text, put the text in quotes"),
                fault(
                        "a: x\n- b\n",
                        on(2, 3, 1),
                        "this list entry is level with the keys above it",
                        "put two spaces before the dash if the list belongs to the key above"),
                fault(
                        "a:\n  - x: 1\n - y\nb: 2\n",
                        on(3, 4, 1),
                        "this line has 1 space before it, and does not line up with any above",
                        "put 2 spaces before it, to line it up with “x”"),
                fault(
                        "a:\n  b: &x\n   c: 1\n  d: 1\n e: 2\nb: 1\n",
                        on(5, 2, 4),
                        "this line has 1 space before it, and does not line up with any above",
                        "put 2 spaces before it, to line it up with “d”"),
                fault("a: \"x\nb: y\" z\n", on(1, 4, 2), UNCLOSED, "put \" at the end of the text"),
                fault("a: \"x \\\" y\nb: c\" d\n", on(1, 4, 7), UNCLOSED, "put \" at the end of the text"),
                fault("a: \"x\" y\n", on(1, 4, 5), "the quotes of this text end before the text does", QUOTES_BELOW),
                fault(
                        "a: 'x' y'\n",
                        on(1, 4, 6),
                        "the quotes of this text end before the text does",
                        "write the whole text in the other quotes: \"x' y\""),
                fault(
                        "a: \"it's\" so\"\n",
                        on(1, 4, 10),
                        "the quotes of this text end before the text does",
                        QUOTES_BELOW),
                fault("a: ]\n", on(1, 4, 1), starts("]"), "write a: \"]\""),
                fault("a: ,x\n", on(1, 4, 2), starts(","), "write a: \",x\""),
                fault("a: %x\n", on(1, 4, 2), starts("%"), "write a: \"%x\""),
                fault("a: !", on(1, 4, 1), starts("!"), "write a: \"!\""),
                fault("a: [x] y\n", on(1, 4, 5), starts("["), "write a: \"[x] y\""),
                fault("a: {x: 1} y\n", on(1, 4, 8), starts("{"), "write a: \"{x: 1} y\""),
                fault("- [x], y\n", on(1, 3, 6), starts("["), "write \"[x], y\""),
                fault("[x]]\n", on(1, 4, 1), RULES, LOOK),
                fault(
                        "a: 1\n...  \nb: 2\n",
                        on(2, 1, 3),
                        "three dots end the document, and what follows is not read",
                        "remove the line; indent it if it belongs to a text"),
                fault(
                        "---\n  a: 1\nb: 2\n",
                        on(2, 3, 4),
                        "this line is indented, but the lines that belong with it are not",
                        "remove the spaces before it"),
                fault(
                        "a: 1\n: 2\nb: 3\n",
                        on(2, 1, 1),
                        "there is no key before this colon",
                        "write a key, a colon, a space and a value"),
                fault(
                        "a: 1\n\"b\" c: 2\n",
                        on(2, 1, 5),
                        "a key is one word, and there is more than one before this colon",
                        "write the key alone, without quotes"),
                fault(
                        "a: '\n",
                        on(1, 4, 1),
                        "the quote that opens here is never closed",
                        "put ' at the end of the text"),
                fault(
                        "a: x\n  b: y: z\nb: 1\n",
                        on(2, 3, 7),
                        "this line is indented further than “a” in line 1, which already has its value",
                        "to line it up with “a”, put no space before it"),
                fault("- a\nb\n- c\n", on(2, 1, 1), "there is no dash before “b”", "write - b"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void saysWhatIsWrongAndHowToPutItRight(String yaml, Location location, String message, String help) {
        read(yaml);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo(message);
            assertThat(finding.location()).isEqualTo(location);
            assertThat(finding.help()).contains(help);
        });
    }

    static Stream<Arguments> interrupted() {
        return Stream.of(
                Arguments.of("a: [x\nb: 1\nc: 2\n", List.of("a", "b", "c")),
                Arguments.of("a: \"unclosed\nb: 1\n", List.of("b")),
                Arguments.of("a: 1\nfault\nb: 2\nfault\na: 3\nc: 4\n", List.of("a", "b", "c")),
                Arguments.of("- x\nb: 1\n", List.of()),
                Arguments.of("a: |x\n  b: 1\nother: 2\nb: 3\n", List.of("b")),
                Arguments.of("a: 1\nfault\n", List.of("a")));
    }

    @ParameterizedTest
    @MethodSource("interrupted")
    void resumesAtTheNextOutermostKeyThatIsKnown(String yaml, List<String> keys) {
        YamlTree tree = read(yaml);

        assertThat(findings).isNotEmpty();
        assertThat(tree.cut()).isTrue();
        assertThat(tree.root().filter(YamlMapping.class::isInstance).map(YamlMapping.class::cast))
                .satisfies(
                        mapping -> assertThat(mapping.map(YamlMapping::entries).orElse(List.of()))
                                .extracting(entry -> entry.key().value())
                                .isEqualTo(keys))
                .satisfies(mapping -> assertThat(mapping.map(YamlMapping::cut)).isNotEqualTo(Optional.of(false)));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void resumesAtTheNextEntryOfAnOutermostList(String yaml, int entries) {
        YamlSequence list = (YamlSequence) read(yaml).root().orElseThrow();

        assertThat(list.items()).hasSize(entries);
        assertThat(list.size()).isGreaterThan(entries);
        assertThat(list.end()).isEqualTo(yaml.stripTrailing().length());
    }

    static Stream<Arguments> lists() {
        return Stream.of(Arguments.of("- a\nb\n- c\n", 2), Arguments.of("- a\nb\n- c\n- d\ne\n- f\n", 4));
    }

    private YamlTree read(String yaml) {
        SourceText source = new SourceText("a.yaml", yaml);
        return new YamlReader(
                        new DecodedText(source, yaml), Set.of("a", "b", "c"), findings::add, new UnreliableLines())
                .read();
    }

    private static Arguments fault(String yaml, Location location, String message, String help) {
        return Arguments.of(yaml, location, message, help);
    }

    private static Location on(int line, int column, int length) {
        return Location.of("a.yaml", line, column, length);
    }

    private static String starts(String sign) {
        return "a text that starts with “" + sign + "” must be in quotes";
    }
}
