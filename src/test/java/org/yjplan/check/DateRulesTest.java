package org.yjplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules on dates, beyond their examples. */
class DateRulesTest {
    private static final String HISTORY = """
            history:
              - { version: "1", date: September 2018, change: First year. }
              - { version: "2", date: %s, change: Second year. }
            """;

    @TempDir
    private Path folder;

    @Test
    void takesAMonthOfTheHistoryForAnyOfItsDays() {
        CheckedText checked = new CheckedText(folder);

        assertThat(checked.findings("YJ502", HISTORY.formatted("3 September 2018")))
                .isEmpty();
        assertThat(checked.findings("YJ502", HISTORY.formatted("September 2018")))
                .isEmpty();
        assertThat(checked.findings("YJ502", HISTORY.formatted("31 August 2018")))
                .hasSize(1);
        assertThat(checked.findings("YJ502", HISTORY.formatted("August 2018"))).hasSize(1);
    }
}
