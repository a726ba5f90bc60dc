package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Document;
import org.yjplan.prose.Outline;
import org.yjplan.prose.Pictures;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ReadPlan;

/** The document that the template of strategic plans makes of a plan that a test writes down. */
final class ComposedYaml {
    private final Path folder;

    /**
     * Documents of plans in a folder.
     *
     * @param folder where they are written, one over the other
     */
    ComposedYaml(Path folder) {
        this.folder = folder;
    }

    /** The outline of the document of a plan, which must be without a finding; a line for each block and row. */
    String outline(String yaml) {
        try {
            Files.writeString(folder.resolve("plan.yaml"), yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Diagnostic> findings = new ArrayList<>();
        ReadPlan read = new PlanReader().read(folder, findings::add);
        assertThat(findings).as("faults of the test's own plan").isEmpty();
        Document document = new TemplateEngine(List.of())
                .compose(
                        read.plan().orElseThrow(),
                        Places.of(read.places()),
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
