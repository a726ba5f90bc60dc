package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;

/** How a text is shown in the quotes that it needs. */
class QuotingAdviceTest {
    private static final String LONG = "put the whole text in quotes, or write it below its key after a “|”, indented";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "title: @home;write title: \"@home\"",
                "title: @home \"now\";write title: '@home \"now\"'",
                "title: \"now\" @home;write title: '\"now\" @home'",
                "title: a\\b;write title: 'a\\b'",
                "title: \\b;write title: '\\b'",
                "title: it's;write title: \"it's\"",
                "title: 'it' is \"so\";" + LONG,
                "title: it's \"so\";" + LONG,
                "title: it's a\\b;" + LONG
            })
    void choosesTheQuotesThatTheTextDoesNotHold(String line, String help) {
        assertThat(fault(line).help()).contains(help);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 69, 70})
    void showsAShortTextInItsQuotes(int length) {
        String text = "x".repeat(length);

        assertThat(fault("title: " + text).help()).contains("write title: \"" + text + '"');
        assertThat(fault("k".repeat(68) + ": y").help()).contains("write " + "k".repeat(68) + ": \"y\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\""})
    void describesTheQuotesOfALongText(String quote) {
        assertThat(fault("title: " + quote + "x".repeat(71)).help()).contains(LONG);
        assertThat(fault("k".repeat(69) + ": y" + quote).help()).contains(LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"title: @home", "title: @home  "})
    void placesTheTextWithoutTheBlanksAtItsEnd(String line) {
        assertThat(fault(line).location()).isEqualTo(Location.of("a.yaml", 1, 8, 5));
        assertThat(fault(line).message()).isEqualTo("a text that starts with “@” must be in quotes");
    }

    private static Diagnostic fault(String line) {
        SourceLine only = new SourceLine(new SourceText("a.yaml", line), 1);
        return QuotingAdvice.needed(only, only.valueStart(), QuotingAdvice.startsWith("@"));
    }
}
