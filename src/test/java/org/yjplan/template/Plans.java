package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.model.DocumentSpec;
import org.yjplan.model.Plan;
import org.yjplan.model.Prose;
import org.yjplan.model.RecordBuilder;
import org.yjplan.model.Section;
import org.yjplan.source.FileSource;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ReadPlan;
import org.yjplan.source.SourceMap;

/** Plans for tests of templates, which start from plans.yaml. */
final class Plans {
    /** The plan that they start from, without sections. */
    static final String YAML = text();

    private static final ReadPlan READ = read(YAML);

    private Plans() {}

    private static String text() {
        try {
            return Files.readString(Path.of("src/test/resources/template/plans.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A plan as a test writes it, in plan.yaml; it has no fault. */
    static ReadPlan read(String yaml) {
        return read(Map.of("plan.yaml", yaml));
    }

    /** The same with one section “a”, whose text stands in prose.md. */
    static ReadPlan read(String yaml, String text) {
        String section = "sections: [{ id: a, title: A, text: { file: prose.md } }]\n";
        return read(Map.of("plan.yaml", yaml + section, "prose.md", text));
    }

    private static ReadPlan read(Map<String, String> files) {
        List<Diagnostic> findings = new ArrayList<>();
        ReadPlan read = new PlanReader().read(FileSource.texts("test", files), findings::add);
        assertThat(findings).as("faults of the test's own plan").isEmpty();
        return read;
    }

    static Section section(String id, String title, String text, Section... inner) {
        return RecordBuilder.of(Section.class)
                .set(Section::id, id)
                .set(Section::title, title)
                .set(Section::text, Optional.of(new Prose(text)))
                .set(Section::sections, List.of(inner))
                .build();
    }

    static Section landscape(String id, String title, String text) {
        return RecordBuilder.of(section(id, title, text))
                .set(Section::newPage, Optional.of(true))
                .set(Section::landscape, Optional.of(true))
                .build();
    }

    /** A plan with everything, whose sections are given. */
    static Plan plan(Section... sections) {
        return RecordBuilder.of(READ.plan().orElseThrow())
                .set(Plan::sections, List.of(sections))
                .build();
    }

    /** A plan that gives nothing but what it must. */
    static Plan bare(Section... sections) {
        return RecordBuilder.of(Plan.class)
                .set(Plan::about, READ.plan().orElseThrow().about())
                .set(Plan::sections, List.of(sections))
                .build();
    }

    static DocumentSpec spec() {
        return spec("strategic-plan");
    }

    static DocumentSpec spec(String template) {
        return new DocumentSpec("plan", template, List.of(), Optional.empty());
    }

    /** Where the parts of these plans stand. */
    static SourceMap locations() {
        return READ.locations();
    }
}
