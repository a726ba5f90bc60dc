package org.yjplan.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yjplan.check.CheckedText;
import org.yjplan.check.rule.Examples;

/** The rules on small counts, on tables that councils published. */
class PublishedTablesTest {
    private static List<String> rows(String rule) throws IOException {
        String yaml = Files.readString(Path.of("src/test/resources/check/published-tables.yaml"));
        List<String> lines = Examples.plan(yaml).lines().toList();
        CheckedText check = new CheckedText();
        return check.findings(rule, yaml).stream()
                .map(finding -> row(lines.get(finding.location().line() - 1)) + " -> " + check.words(finding))
                .toList();
    }

    private static String row(String line) {
        return line.replaceAll(".*?: \\{ [\\w-]+: \"?([^,]*?)\"?, .*", "$1");
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
