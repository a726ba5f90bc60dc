package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yjplan.GoldenFolder;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Document;
import org.yjplan.document.Heading;
import org.yjplan.document.Landscape;
import org.yjplan.document.PageBreak;
import org.yjplan.model.Plan;
import org.yjplan.prose.Outline;
import org.yjplan.prose.Pictures;

/** The strategic plan that comes with yjplan, over plans made by hand. */
class StrategicPlanTest {
    private static final Instant DATE = Instant.parse("2013-03-14T00:00:00Z");

    private final List<Diagnostic> findings = new ArrayList<>();

    private Document compose(Plan plan) {
        Optional<Document> document = new TemplateEngine(List.of())
                .compose(plan, Plans.locations(), Plans.spec(), DATE, Pictures.NONE, findings::add);
        assertThat(findings).isEmpty();
        return document.orElseThrow();
    }

    private static String outline(Document document) {
        return document.blocks().stream()
                .map(block -> Outline.of(List.of(block)).replace('\u00a0', '_') + "\n")
                .collect(Collectors.joining());
    }

    @Test
    void showsEveryPartOfAPlan() {
        Document document = compose(Plans.plan(
                Plans.section(
                        "role",
                        "Role and purpose",
                        "We \"work\" under section 40.",
                        Plans.section("aims", "Aims", "It costs {{ budget.total }}.")),
                Plans.section("resources", "Resources", "{{ budget }}\n\n{{ additional-funding }}"),
                Plans.section("priorities", "Priorities", "{{ priorities }}\n{{ indicators summary }}"),
                Plans.section(
                        "delivery",
                        "Delivery",
                        "{{ objectives }}\n{{ services }}\n{{ volunteers }}\n{{ inspection core-case-2012 }}"),
                Plans.section("governance", "Governance", "{{ board }}\n{{ partners }}\n{{ glossary }}"),
                Plans.landscape("risks", "Risk management", "{{ risks }}"),
                Plans.section("sign-off", "Sign-off", "{{ signoffs }}")));
        GoldenFolder.of(StrategicPlanTest.class).holds("strategic-plan.txt", outline(document));
    }

    @Test
    void saysSoWhereAPlanLeavesAPartOut() {
        String all = "{{ budget }}\n{{ additional-funding }}\n{{ indicators }}\n{{ objectives }}\n{{ priorities }}\n"
                + "{{ risks }}\n{{ services }}\n{{ volunteers }}\n{{ inspection }}\n{{ board }}\n{{ partners }}\n"
                + "{{ signoffs }}\n{{ glossary }}";
        Document document = compose(Plans.bare(Plans.section("all", "All", all)));
        assertThat(document.blocks().stream().map(block -> Outline.of(List.of(block))))
                .contains("p(The budget is not known yet.)", "p(The register holds no risks.)")
                .noneMatch(block -> block.startsWith("table"));
    }

    @Test
    void describesItself() {
        Document document = compose(Plans.plan(Plans.section("a", "A", "Text.")));
        assertThat(document.metadata().title()).isEqualTo("Youth justice strategic plan 2013–14");
        assertThat(document.metadata().author()).isEqualTo("Leicestershire County Council");
        assertThat(document.metadata().keywords()).containsExactly("youth justice", "Leicestershire", "Rutland");
        assertThat(document.metadata().language()).isEqualTo("en-GB");
        assertThat(document.metadata().status()).isEqualTo("Draft for consultation");
        assertThat(document.metadata().draft()).isTrue();
        assertThat(document.metadata().marking()).isEmpty();
        assertThat(document.metadata().date()).isEqualTo(DATE);
    }

    @Test
    void turnsASectionToLandscapePagesWithItsHeading() {
        Document document = compose(Plans.plan(Plans.landscape("risks", "Risk management", "{{ risks }}")));
        assertThat(document.blocks()).last().isInstanceOfSatisfying(Landscape.class, pages -> {
            assertThat(pages.blocks().get(0)).isInstanceOf(Heading.class);
            assertThat(pages.blocks()).noneMatch(PageBreak.class::isInstance);
        });
    }

    @Test
    void nestsSectionsDownToTheSixthLevel() {
        Plan plan = Plans.plan(Plans.section(
                "a",
                "A",
                "x",
                Plans.section(
                        "b",
                        "B",
                        "x",
                        Plans.section(
                                "c",
                                "C",
                                "x",
                                Plans.section(
                                        "d",
                                        "D",
                                        "x",
                                        Plans.section(
                                                "e",
                                                "E",
                                                "x",
                                                Plans.section("f", "F", "x", Plans.section("g", "G", "# x"))))))));
        assertThat(compose(plan).blocks().stream()
                        .filter(Heading.class::isInstance)
                        .map(block -> ((Heading) block).level())
                        .skip(4))
                .containsExactly(1, 2, 3, 4, 5, 6, 6, 6);
    }

    @Test
    void makesTheSameOfTheSamePlan() {
        Plan plan = Plans.plan(Plans.section("a", "A", "{{ budget }}\n{{ risks }}"));
        assertThat(outline(compose(plan))).isEqualTo(outline(compose(plan)));
    }
}
