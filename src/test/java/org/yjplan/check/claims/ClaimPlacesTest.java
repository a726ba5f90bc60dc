package org.yjplan.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yjplan.check.CheckedText;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;

/** Findings within prose point at the very words, however YAML or a file holds them. */
class ClaimPlacesTest {
    private static final String MARKDOWN = "# Custody\r\n\r\n> It went from 20 to 10,\r\n> a fall of 40%.\r\n";

    @Test
    void pointsIntoALiteralBlock() {
        assertThat(location("""
                sections:
                  - id: text
                    title: Text
                    text: |
                      One line.

                      - It fell by 40%,
                        from 20 to 10.
                """)).isEqualTo("7:12-7:23");
    }

    @Test
    void pointsIntoAFoldedBlockAcrossItsLines() {
        assertThat(location("""
                sections:
                  - id: text
                    title: Text
                    text: >
                      It went from 20
                      to 10, a fall
                      of 40%.
                """)).isEqualTo("6:16-7:13");
    }

    @Test
    void pointsIntoTextInQuotesWithEscapes() {
        assertThat(location("""
                sections:
                  - id: text
                    title: Text
                    text: "\\u201cCustody\\u201d fell by 40%,
                      from 20 to 10."
                """)).isEqualTo("4:32-4:43");
    }

    @Test
    void pointsIntoPlainTextOverTwoLines() {
        assertThat(location("""
                sections:
                  - id: text
                    title: Text
                    text: It went from 20 to 10,
                      a **fall of 40%**.
                """)).isEqualTo("5:11-5:22");
    }

    @Test
    void pointsIntoAMarkdownFile() {
        String plan = """
                sections:
                  - id: text
                    title: Text
                    text: { file: text.md }
                """;

        assertThat(location(plan)).isEqualTo("4:5-4:16");
        assertThat(finding(plan).location().file()).endsWith("text.md");
    }

    private String location(String plan) {
        Location location = finding(plan).location();
        return "%d:%d-%d:%d".formatted(location.line(), location.column(), location.endLine(), location.endColumn());
    }

    private Diagnostic finding(String plan) {
        return new CheckedText(Map.of("text.md", MARKDOWN))
                .findings("YJ401", plan)
                .get(0);
    }
}
