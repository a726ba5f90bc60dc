package org.yjplan.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yjplan.model.Rating;
import org.yjplan.model.RowKind;
import org.yjplan.model.Trend;

class PhraseTest {
    /** Words that both languages spell alike. */
    private static final Set<Phrase> ALIKE = Set.of(Phrase.COST, Phrase.GRANT);

    private static final Pattern SAID = Pattern.compile("[Pp]hrase\\.(\\w+)");
    private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
    private static final Pattern DIRECTIVE = Pattern.compile("</?[#@][^>]*>");
    private static final Pattern SENTENCE = Pattern.compile("\"(\\p{Lu}[^\"<>{}$]*\\p{Ll}[^\"<>{}$]*)\"");
    private static final Pattern SHOWN_ATTRIBUTE =
            Pattern.compile("(?:title|subject|keywords|label|alt|status|marking|as)=\"([^\"]*)\"");
    private static final Pattern INTERPOLATION = Pattern.compile("\\$\\{[^}]*}");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    @ParameterizedTest
    @EnumSource
    void isSaidInBothLanguagesWithTheSameValues(Phrase phrase) {
        Object[] values =
                IntStream.range(0, phrase.places()).mapToObj(i -> "<" + i + ">").toArray();
        for (Wording wording : Wording.values()) {
            String said = wording.say(phrase, values);
            assertThat(said).isNotBlank().doesNotContain("{");
            assertThat(values).allSatisfy(value -> assertThat(said).contains((String) value));
        }
        if (!ALIKE.contains(phrase)) {
            assertThat(phrase.welsh()).isNotEqualTo(phrase.english());
        }
    }

    @Test
    void isSaidByTheProgramOrByATemplate() {
        Set<String> said = SAID.matcher(texts(Path.of("src/main/java"), ".java") + texts(Path.of("templates"), ".ftlh"))
                .results()
                .map(phrase -> phrase.group(1))
                .collect(Collectors.toSet());
        // Templates say these by the name of the value itself.
        Set<String> named = Stream.of(Rating.values(), Trend.values(), new RowKind[] {RowKind.TOTAL, RowKind.SUBTOTAL})
                .flatMap(Stream::of)
                .map(Enum::name)
                .collect(Collectors.toSet());
        Set<Phrase> unsaid = EnumSet.allOf(Phrase.class);
        unsaid.removeIf(phrase ->
                named.contains(phrase.name()) || said.contains(phrase.name()) || said.contains(camelCase(phrase)));
        assertThat(unsaid).isEmpty();
        assertThat(named).isSubsetOf(Stream.of(Phrase.values()).map(Enum::name).toList());
    }

    static List<Path> templates() {
        try (Stream<Path> files = Files.walk(Path.of("templates"))) {
            return files.filter(file -> file.toString().endsWith(".ftlh")).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void isWhereTemplatesTakeAllTheirWordsFrom(Path template) {
        String code = COMMENT.matcher(read(template)).replaceAll("").replace("->", "");
        String markup =
                DIRECTIVE.matcher(INTERPOLATION.matcher(code).replaceAll("")).replaceAll("");
        List<String> words = new ArrayList<>();
        words.add(TAG.matcher(markup).replaceAll("\n"));
        SHOWN_ATTRIBUTE.matcher(markup).results().forEach(attribute -> words.add(attribute.group(1)));
        // Keys of the plan and of the markup are in lower case.
        SENTENCE.matcher(code).results().forEach(literal -> words.add(literal.group(1)));
        assertThat(words).allSatisfy(text -> assertThat(text).doesNotContainPattern("\\p{L}{2,}"));
    }

    private static String camelCase(Phrase phrase) {
        return Pattern.compile("_(.)")
                .matcher(phrase.name().toLowerCase(Locale.ROOT))
                .replaceAll(letter -> letter.group(1).toUpperCase(Locale.ROOT));
    }

    private static String texts(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(PhraseTest::read)
                    .collect(Collectors.joining("\n"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
