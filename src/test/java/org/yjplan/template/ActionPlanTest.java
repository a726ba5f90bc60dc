package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Block;
import org.yjplan.document.Cell;
import org.yjplan.document.Document;
import org.yjplan.document.Landscape;
import org.yjplan.document.Row;
import org.yjplan.document.Table;
import org.yjplan.prose.Outline;
import org.yjplan.prose.Pictures;
import org.yjplan.source.FileSource;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ReadPlan;

/** What the templates action-plan and plan-on-a-page, and the components that they share, make of an action plan. */
class ActionPlanTest {
    private static final String HEAD = """
            about: { title: Priorities, authority: Somerset Council, period: 2023-24, status: for-approval }
            documents: [{ id: actions, template: %s }]
            people:
              - { id: bb, name: Brian Bodsworth, organisation: Probation, initials: BB }
              - { id: board, office: Management Board }
            """;

    private static final String KEY = """
              key:
                - { rating: green, action: Completed, impact: Progress made }
                - { rating: red, action: Not started }
            """;

    private final List<Diagnostic> findings = new ArrayList<>();

    private Optional<Document> compose(String template, String yaml) {
        ReadPlan read = new PlanReader()
                .read(FileSource.texts("", Map.of("plan.yaml", HEAD.formatted(template) + yaml)), findings::add);
        assertThat(findings).isEmpty();
        return new TemplateEngine(List.of())
                .compose(
                        read.plan().orElseThrow(),
                        read.locations(),
                        read.plan().orElseThrow().documents().get(0),
                        Instant.EPOCH,
                        Pictures.NONE,
                        findings::add);
    }

    /** The table of the only group of an action plan, of whose only action this is all that the plan gives. */
    private Table table(String key, String action) {
        return tables(compose("action-plan", "action-plan:\n" + key + """
                          groups:
                            - id: custody
                              actions:
                                - ref: 6a
                                  target: Less custody.
                                  action: Write a strategy.
                        """ + action.indent(10))
                        .orElseThrow(() -> new AssertionError(findings))
                        .blocks())
                .filter(table -> table.id().equals(Optional.of("table-actions-custody")))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Table> tables(List<Block> blocks) {
        return blocks.stream().flatMap(block -> {
            if (block instanceof Landscape landscape) {
                return tables(landscape.blocks());
            }
            return block instanceof Table table ? Stream.of(table) : Stream.empty();
        });
    }

    private static List<String> words(Row row) {
        return row.cells().stream()
                .map(Cell::blocks)
                .map(blocks -> Outline.of(blocks).replace('\u00a0', ' '))
                .toList();
    }

    @Test
    void saysARatingInTheWordsOfTheKey() {
        Table table = table(KEY, "rating: green\nimpact: green");
        assertThat(words(table.head().get(0)))
                .containsExactly("p(Ref)", "p(Target)", "p(Action)", "p(Action rating)", "p(Impact rating)");
        assertThat(words(table.body().get(0)))
                .contains("p(rag GREEN(Green – completed))", "p(rag GREEN(Green – progress made))");
    }

    @Test
    void saysTheBareColourThatTheKeyDoesNotExplain() {
        assertThat(words(table(KEY, "impact: red").body().get(0))).contains("p(rag RED(Red))");
    }

    @Test
    void leavesOutColumnsOfWhichNothingIsKnown() {
        assertThat(words(table(KEY, "").head().get(0))).containsExactly("p(Ref)", "p(Target)", "p(Action)");
    }

    @Test
    void datesAnActionAsExactlyAsItIsKnown() {
        Table table = table("", """
                due:
                  - { by: November 2021, completed: March 2022 }
                  - { completed: 2022 }
                  - { by: Autumn 2023 }
                  - { by: 5 March 2024, what: review }
                """);
        assertThat(words(table.body().get(0)))
                .contains("p(November 2021, completed March 2022) p(Completed 2022) p(Autumn 2023) "
                        + "p(Review: 5 March 2024)");
    }

    @Test
    void callsLeadsByTheirInitialsOrElseByTheirOffice() {
        assertThat(words(table("", "leads: [bb, board]").body().get(0))).contains("p(BBbr Management Board)");
    }

    @Test
    void putsEachProgressNoteUnderItsDate() {
        Table table = table("", """
                progress:
                  - { text: It began. }
                  - { date: June 2022, text: It went on. }
                """);
        assertThat(words(table.body().get(0))).contains("p(It began.) p(strong(June 2022)) p(It went on.)");
    }

    @Test
    void putsASmallTableIntoAProgressNote() {
        Table table = table("", """
                progress:
                  - text: |
                      The grades:

                      {{ leads }}
                """);
        assertThat(findings).isEmpty();
        List<Block> note = table.body().get(0).cells().get(3).blocks();
        assertThat(note).hasSize(2);
        assertThat(note.get(1)).isInstanceOf(Table.class);
    }

    @Test
    void refusesWhatIsTooMuchForACellAtItsPlace() {
        Optional<Document> document = compose("action-plan", """
                action-plan:
                  groups:
                    - id: custody
                      title: Custody
                      actions:
                        - ref: 6a
                          target: Less custody.
                          action: |
                            See

                            {{ services }}
                services: [{ id: team, name: Team, functions: [To help.] }]
                """);
        assertThat(document).isEmpty();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.type().id()).isEqualTo("YJ152");
            assertThat(finding.location().line()).isEqualTo(16);
            assertThat(finding.location().column()).isEqualTo(13);
            assertThat(finding.message()).isEqualTo("“services” cannot be used in a cell of a table");
        });
    }

    @Test
    void placesTheNamedGroupInAStrategicPlan() {
        Document document = compose("strategic-plan", """
                action-plan:
                  groups:
                    - { id: custody, title: Custody, actions: [{ ref: "3", target: Less., action: Write. }] }
                    - { id: health, title: Health, actions: [{ ref: "4", target: More., action: Heal. }] }
                sections:
                  - { id: doing, title: Doing, text: "{{ actions health }}" }
                """).orElseThrow();
        assertThat(findings).isEmpty();
        assertThat(tables(document.blocks()).flatMap(table -> table.id().stream()))
                .containsExactly("table-actions-health");
        assertThat(Outline.of(document.blocks())).contains("h2#actions-health-(Health)");
    }

    @Test
    void namesTheLeadsAndTheirOrganisations() {
        Document document = compose("action-plan", """
                action-plan:
                  groups:
                    - { id: custody, actions: [{ ref: "3", target: Less., action: Write. }] }
                """).orElseThrow();
        Table leads = tables(document.blocks()).findFirst().orElseThrow();
        assertThat(leads.body()).hasSize(1);
        assertThat(words(leads.body().get(0))).containsExactly("p(BB)", "p(Brian Bodsworth)", "p(Probation)");
    }

    @Test
    void makesOnePageOfWhateverThePlanHas() {
        Document document = compose("plan-on-a-page", """
                priorities: [{ id: custody, title: Use custody less }]
                action-plan:
                  why: To help.
                  how: [By working together.]
                  groups:
                    - { id: custody, actions: [{ ref: "3", target: Less., action: Write. }] }
                """).orElseThrow();
        assertThat(findings).isEmpty();
        assertThat(document.blocks()).singleElement().isInstanceOf(Landscape.class);
        assertThat(Outline.of(document.blocks()))
                .contains("p(To help.)")
                .contains("Our priorities", "Use custody less", "How we will do it", "By working together.")
                .doesNotContain("Our objectives", "Key indicator", "Budget");
    }
}
