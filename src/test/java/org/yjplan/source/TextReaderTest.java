package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** The library's parser gets the same from our reader as from the library's own. */
class TextReaderTest {
    static List<Path> texts() throws IOException {
        try (Stream<Path> plans = Files.walk(Path.of("plans"));
                Stream<Path> broken = Files.walk(Path.of("src/test/resources/broken"))) {
            return Stream.concat(plans, broken)
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> {
                        byte[] bytes = read(file);
                        String text = new String(bytes, StandardCharsets.UTF_8);
                        return StreamReader.isPrintable(text) && text.codePointCount(0, text.length()) == text.length();
                    })
                    .sorted()
                    .toList();
        }
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void givesTheParserWhatTheLibrarysOwnReaderGives(Path file) throws IOException {
        String text = Files.readString(file).replace("\uFEFF", "");

        assertThat(events(new TextReader(text, 0))).isEqualTo(events(new StreamReader(text)));
    }

    @Test
    void answersEveryQuestionThatTheLibraryMayAsk() {
        List<String> inherited = new ArrayList<>();
        for (Method method : TextReader.class.getMethods()) {
            if (method.getDeclaringClass() == StreamReader.class && !Modifier.isStatic(method.getModifiers())) {
                inherited.add(method.toString());
            }
        }

        assertThat(inherited).isEmpty();
    }

    private static List<String> events(StreamReader reader) {
        ParserImpl parser = new ParserImpl(reader, new LoaderOptions());
        List<String> events = new ArrayList<>();
        try {
            while (true) {
                Event event = parser.getEvent();
                events.add("%s %s %s-%s"
                        .formatted(
                                event.getEventId(),
                                event instanceof ScalarEvent scalar
                                        ? scalar.getValue()
                                        : event instanceof NodeEvent node ? node.getAnchor() : "",
                                location(event.getStartMark()),
                                location(event.getEndMark())));
                if (event.is(Event.ID.StreamEnd)) {
                    return events;
                }
            }
        } catch (MarkedYAMLException fault) {
            events.add(fault.getContext() + ", " + fault.getProblem() + " " + location(fault.getProblemMark()));
            return events;
        }
    }

    private static String location(Mark mark) {
        return mark.getIndex() + "/" + mark.getLine() + ":" + mark.getColumn();
    }
}
