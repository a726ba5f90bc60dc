package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Document;
import org.yjplan.prose.Outline;
import org.yjplan.prose.Pictures;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ReadPlan;

/** The table in which the partners sign. */
class SignoffsTest {
    private static final String PLAN = """
            about: { title: Plan, authority: Somerset Council, period: 2019-20, status: draft }
            people:
              - { id: director, office: Director }
              - { id: chair, office: Chair%s }
            signoffs: [{ person: director }, { person: chair }]
            sections: [{ id: sign-off, title: Sign-off, text: "{{ signoffs }}" }]
            """;

    @TempDir
    private Path folder;

    @Test
    void hasAColumnOfNamesWhereOneIsKnown() throws IOException {
        assertThat(outline(PLAN.formatted(", name: J Smith")))
                .contains("head | C:p(Office) | C:p(Name) | C:p(Signature) | C:p(Date)");
    }

    @Test
    void hasNoneWhereOnlyOfficesAreKnown() throws IOException {
        assertThat(outline(PLAN.formatted(""))).contains("head | C:p(Office) | C:p(Signature) | C:p(Date)");
    }

    private String outline(String yaml) throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), yaml);
        List<Diagnostic> findings = new ArrayList<>();
        ReadPlan read = new PlanReader().read(folder, findings::add);
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
