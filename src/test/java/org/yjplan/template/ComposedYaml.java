package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Document;
import org.yjplan.prose.Outline;
import org.yjplan.prose.Pictures;
import org.yjplan.source.FileSource;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ReadPlan;

/** The document that the template of strategic plans makes of a plan that a test writes down. */
final class ComposedYaml {
    private ComposedYaml() {}

    /** The outline of the document of a plan, which must be without a finding; a line for each block and row. */
    static String outline(String yaml) {
        List<Diagnostic> findings = new ArrayList<>();
        ReadPlan read = new PlanReader().read(FileSource.texts("", Map.of("plan.yaml", yaml)), findings::add);
        assertThat(findings).as("faults of the test's own plan").isEmpty();
        Document document = new TemplateEngine(List.of())
                .compose(
                        read.plan().orElseThrow(),
                        read.locations(),
                        Plans.spec(),
                        Instant.EPOCH,
                        Pictures.NONE,
                        findings::add)
                .orElseThrow();
        assertThat(findings).isEmpty();
        return document.blocks().stream()
                .map(block -> Outline.of(List.of(block)))
                .collect(Collectors.joining("\n"));
    }
}
