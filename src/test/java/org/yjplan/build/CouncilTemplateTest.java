package org.yjplan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.model.Plan;
import org.yjplan.source.FileSource;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ReadPlan;

class CouncilTemplateTest {
    private static final String PLAN = """
            theme: { word: '%s' }
            about: { title: Plan, authority: Somerset Council, period: 2013-14, status: draft }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "../council.docx|leads out of the folder of the plan|copy the file into that folder",
                "/council.docx|leads out of the folder of the plan|copy the file into that folder",
                "C:/council.docx|leads out of the folder of the plan|copy the file into that folder",
                "word\\council.docx|has backslashes|write the path with forward slashes",
                "missing.docx|is not in the folder of the plan|names are relative to the folder of the plan",
                "word|is not in the folder of the plan|names are relative to the folder of the plan",
                "large.docx|is larger than 20 MB|take the pictures out that no page needs"
            })
    void saysWhyAWordTemplateIsRefused(String name, String message, String help) {
        FileSource files = FileSource.texts(
                "plan",
                Map.of(
                        "plan.yaml",
                        PLAN.formatted(name),
                        "word/council.docx",
                        "no zip",
                        "large.docx",
                        " ".repeat(20 * 1024 * 1024 + 1)));
        List<Diagnostic> findings = new ArrayList<>();
        ReadPlan read = new PlanReader().read(files, findings::add);

        assertThat(new CouncilTemplate(files, read.locations(), findings::add)
                        .of(read.plan().flatMap(Plan::theme)))
                .isEmpty();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.type().id()).isEqualTo("YJ181");
            assertThat(finding.message()).isEqualTo("“" + name + "” " + message);
            assertThat(finding.help()).contains(help);
            assertThat(finding.location().line()).isEqualTo(1);
        });
    }
}
