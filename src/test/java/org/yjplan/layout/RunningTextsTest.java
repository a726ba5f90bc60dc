package org.yjplan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Metadata;
import org.yjplan.theme.DesignedTheme;
import org.yjplan.theme.RunningText;
import org.yjplan.theme.RunningText.Field;

class RunningTextsTest {
    private static Metadata metadata(String language, Optional<String> marking) {
        return new Metadata(
                "A youth justice plan",
                "Plan",
                "Rutland",
                "",
                List.of(),
                language,
                "Draft",
                true,
                marking,
                Instant.EPOCH);
    }

    /** A text, with number signs in place of page numbers. */
    private static String filled(String pattern, Metadata metadata) {
        StringBuilder words = new StringBuilder();
        for (RunningText.Part part : new RunningTexts(metadata).filled(DesignedTheme.text(pattern))) {
            if (part instanceof RunningText.Words given) {
                words.append(given.text());
            } else {
                words.append(part == Field.PAGE ? "#" : "##");
            }
        }
        return words.toString();
    }

    @Test
    void fillsInTheMetadataOfADocument() {
        Metadata marked = metadata("en-GB", Optional.of("Official"));

        assertThat(filled("{{title}} of {{ authority }}", marked)).isEqualTo("Plan of Rutland");
        assertThat(filled("{{ status }} – {{ marking }}", marked)).isEqualTo("Draft – Official");
        assertThat(filled("{{ page }}/{{ pages }}", marked)).isEqualTo("#/##");
        assertThat(filled("Words alone", marked)).isEqualTo("Words alone");
        assertThat(filled("", marked)).isEmpty();
    }

    @Test
    void countsPagesInTheLanguageOfTheDocument() {
        assertThat(filled("{{ page-of-pages }}", metadata("en-GB", Optional.empty())))
                .isEqualTo("Page # of ##");
        assertThat(filled("{{ page-of-pages }}", metadata("cy-GB", Optional.empty())))
                .isEqualTo("Tudalen # o ##");
    }

    @Test
    void leavesNoTraceOfAnEmptyField() {
        Metadata unmarked = metadata("en-GB", Optional.empty());

        assertThat(filled("{{ marking }}", unmarked)).isEmpty();
        assertThat(filled("Marking: {{ marking }}", unmarked)).isEmpty();
        assertThat(filled("{{ authority }} · {{ marking }}", unmarked)).isEqualTo("Rutland");
        assertThat(filled("{{ marking }} · {{ authority }}", unmarked)).isEqualTo("Rutland");
        assertThat(filled("{{ title }} · {{ marking }} · {{ page }}", unmarked)).isEqualTo("Plan · #");
        assertThat(filled("{{ marking }} · (page {{ page }})", unmarked)).isEqualTo("(page #)");
    }
}
