package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.diagnostic.Location;

/** The text of a Markdown file, with any line breaks, and where its characters are. */
class MarkdownTextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'a\nb'|'a\nb'",
                "'a\r\nb'|'a\nb'",
                "'a\rb'|'a\nb'",
                "'a\r'|'a\n'",
                "'\r\na'|'\na'",
                "'\na\r\n'|'\na\n'",
                "'a\r\r\nb'|'a\n\nb'"
            })
    void endsLinesWithLineFeeds(String file, String markdown) {
        assertThat(MarkdownText.of(new SourceText("a.md", file)).markdown()).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'a\r\nb'|1|2|1|2|1|2",
                "'a\r\nb'|2|3|2|1|2|2",
                "'\r\nb'|0|1|1|1|1|1",
                "'a\nb\r\nc'|1|2|1|2|1|2",
                "'a\nb\r\nc'|4|5|3|1|3|2",
                "'ab'|0|1|1|1|1|2",
                "'ab'|1|9|1|2|1|3"
            })
    void placesACharacter(String file, int start, int end, int line, int column, int endLine, int endColumn) {
        assertThat(MarkdownText.of(new SourceText("a.md", file)).locate(start, end))
                .isEqualTo(new Location("a.md", line, column, endLine, endColumn));
    }
}
