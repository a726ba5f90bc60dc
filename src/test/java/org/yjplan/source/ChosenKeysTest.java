package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;

/** Groups whose keys the author chooses, such as amounts by kind. */
class ChosenKeysTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    private final Map<String, String> files = new HashMap<>();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|5|7|“amounts” of the 1st contribution has no value|give the keys and values below it, or leave it out",
                "5|14|1|“amounts” of the 1st contribution is a text, but should be a group of keys"
                        + "|write each on a line: key, colon, space, value",
                "[5]|5|7|“amounts” of the 1st contribution is a list, but should be a group of keys"
                        + "|write each on a line: key, colon, space, value",
                "{ Bad Key: 5 }|16|7|a key of “amounts” of the 1st contribution is “Bad Key”, which is not an identifier|use lower-case letters, digits and hyphens: bad-key"
            })
    void saysWhatBelongsThere(String amounts, int column, int length, String message, String help) {
        files.put("plan.yaml", PlanReaderTest.SMALL);
        files.put("budget.yaml", """
                period: 2013-14
                kinds:
                  - { id: staffing, name: Staffing }
                contributions:
                  - agency: Police
                    amounts: %s
                """.formatted(amounts));
        new PlanReader().read(FileSource.texts("plan", files), findings::add);

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo(message);
            assertThat(finding.help()).contains(help);
            assertThat(finding.location()).isEqualTo(Location.of("plan/budget.yaml", 6, column, length));
        });
    }
}
