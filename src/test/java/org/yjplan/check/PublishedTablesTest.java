package org.yjplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules on small counts, on tables that councils published. */
class PublishedTablesTest {
    @TempDir
    private Path folder;

    private List<String> rows(String rule) throws IOException {
        String yaml = Files.readString(Path.of("src/test/resources/check/published-tables.yaml"));
        CheckedText check = new CheckedText(folder);
        return check.findings(rule, yaml).stream()
                .map(finding -> line(finding.place().line()) + " -> " + check.words(finding))
                .toList();
    }

    private String line(int line) {
        try {
            String text = Files.readAllLines(folder.resolve("plan.yaml")).get(line - 1);
            return text.replaceAll(".*?: \\{ [\\w-]+: \"?([^,]*?)\"?, .*", "$1");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void findsChildrenAndNothingElse() throws IOException {
        assertThat(rows("YJ804"))
                .containsExactly(
                        "Youth Caution -> 1",
                        "Youth Caution -> 3",
                        "Youth Conditional Caution -> 1",
                        "Youth Conditional Caution -> 2",
                        "Referral Order -> 3",
                        "Referral Order -> 1",
                        "Current -> 3",
                        "Female -> 1");
    }

    @Test
    void findsStaffByTheRuleOnStaff() throws IOException {
        assertThat(rows("YJ802"))
                .containsExactly(
                        "Black or Black British -> 1",
                        "Black or Black British -> 4",
                        "White or White British -> 2",
                        "Mixed -> 4");
    }
}
