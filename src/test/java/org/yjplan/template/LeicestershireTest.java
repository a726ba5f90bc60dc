package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yjplan.GoldenFolder;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.document.Document;
import org.yjplan.document.Heading;
import org.yjplan.document.Text;
import org.yjplan.model.DocumentSpec;
import org.yjplan.prose.LocatedOrigin;
import org.yjplan.prose.Outline;
import org.yjplan.prose.Pictures;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ReadPlan;

/** The plan of seed 001, from YAML to a document. */
class LeicestershireTest {
    private final List<Diagnostic> findings = new ArrayList<>();
    private final ReadPlan read = new PlanReader().read(Path.of("plans/leicestershire-2013-14"), findings::add);

    private Document compose() {
        Optional<Document> document = new TemplateEngine(List.of())
                .compose(
                        read.plan().orElseThrow(),
                        read.locations(),
                        new DocumentSpec("plan", "strategic-plan", List.of(), Optional.empty()),
                        Instant.EPOCH,
                        Pictures.NONE,
                        findings::add);
        assertThat(findings).isEmpty();
        return document.orElseThrow();
    }

    @Test
    void isComposedWithoutAFinding() {
        StringBuilder outline = new StringBuilder();
        compose().blocks().forEach(block -> outline.append(
                        Outline.of(List.of(block)).replace('\u00a0', '_'))
                .append('\n'));
        GoldenFolder.of(LeicestershireTest.class).holds("leicestershire.txt", outline.toString());
    }

    @Test
    void tracesItsHeadingsToTheYaml() {
        Heading first = (Heading) compose().blocks().stream()
                .filter(block -> block instanceof Heading heading && heading.numbered())
                .findFirst()
                .orElseThrow();
        Location location = ((LocatedOrigin) ((Text) first.content().get(0)).origin()).location();
        assertThat(location).hasToString("plans/leicestershire-2013-14/sections.yaml:5:10");
    }
}
