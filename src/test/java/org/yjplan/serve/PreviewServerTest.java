package org.yjplan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yjplan.build.BuildOptions;
import org.yjplan.build.PlanBuilder;
import org.yjplan.document.SampleImages;

class PreviewServerTest {
    private static final String PLAN = "plans/small/plan.yaml";
    private static final String PAGE = "/plans/small/plan";
    private static final String TEMPLATE = "<document title=\"T\" author=\"A\"><h1>%s</h1></document>";

    @TempDir
    private Path root;

    private Served served;

    @BeforeEach
    void serveAPlan() throws IOException {
        Served.write(root, PLAN, Served.GOOD);
        served = Served.in(root);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    @Test
    void listsThePlansWithTheirState() {
        Element entry = served.page("/").selectFirst(".card");

        assertThat(entry.selectFirst("h2").text()).isEqualTo("Youth justice plan");
        assertThat(entry.selectFirst("a").attr("href")).isEqualTo("/plans/small");
        assertThat(entry.select("dd").eachText()).containsExactly("No findings", "None", "None expected", "Not yet");
    }

    @Test
    void showsFindingsOverdueActionsSignaturesAndWhenAPlanWasBuilt() throws IOException {
        served.write(PLAN, Served.GOOD + """
                people: [{ id: head, office: Head of Service }, { id: chief, office: Chief Constable }]
                signoffs: [{ person: head, signed: 5 March 2013 }, { person: chief }]
                action-plan:
                  groups:
                    - id: custody
                      actions:
                        - { ref: "3", target: Less custody., action: Write., leads: [head], due: [{ by: May 2013 }] }
                        - { ref: "4", target: Less custody., action: Write., leads: [head], due: [{ by: May 2014 }] }
                """);
        new PlanBuilder(BuildOptions.into(root.resolve("output"), List.of(), Optional.empty()))
                .build(root.resolve("plans/small"));

        List<String> state = served.page("/").select(".card dd").eachText();

        assertThat(state.get(0)).isEqualTo("1 warning");
        assertThat(state.get(1)).isEqualTo("1");
        assertThat(state.get(2)).isEqualTo("1 of 2 given");
        assertThat(state.get(3)).matches("\\d+ [A-Z][a-z]+ \\d{4}, \\d\\d:\\d\\d");
    }

    @Test
    void countsAnOverdueActionThatThePlanAccepts() {
        served.write(PLAN, Served.GOOD + """
                people: [{ id: head, office: Head of Service }]
                checks:
                  waivers: [{ rule: YJ671, reason: It waits for the board., by: Head of Service, until: 1 May 2014 }]
                action-plan:
                  groups:
                    - id: custody
                      actions:
                        - { ref: "3", target: Less custody., action: Write., leads: [head], due: [{ by: May 2013 }] }
                """);

        assertThat(served.page("/").select(".card dd").eachText()).startsWith("No findings", "1");
    }

    @Test
    void showsADocumentInAFrameThatRunsNothing() {
        Element frame = served.page("/plans/small").selectFirst("iframe");

        assertThat(frame.attr("src")).isEqualTo(PAGE + "/preview");
        assertThat(frame.attr("sandbox")).doesNotContain("allow-scripts");
        Document document = served.page(PAGE + "/preview");
        assertThat(document.select("main").text()).contains("Role and purpose", "To prevent offending.");
        assertThat(document.select("script")).isEmpty();
    }

    @Test
    void linksAFindingToItsPlaceOnThePage() {
        served.write(PLAN, Served.GOOD.replace("offending.", "offending, see [here](#rule)."));

        Document page = served.page(PAGE);
        Element finding = page.selectFirst(".findings li");

        assertThat(page.selectFirst(".findings h2").text()).startsWith("1 error");
        assertThat(finding.text())
                .contains("Error YJ", "There is no section, table or figure “rule”", "Did you mean “#role”?")
                .contains("plan.yaml:5:");
        String mark = finding.selectFirst("a").attr("data-to");
        Element marked = served.page(PAGE + "/preview").selectFirst("[data-place=" + mark + "]");
        assertThat(marked.text()).isEqualTo("here");
    }

    @Test
    void offersEachFormatAsABuildPublishesIt() throws IOException {
        new PlanBuilder(BuildOptions.into(root.resolve("output"), List.of(), Optional.empty()))
                .build(root.resolve("plans/small"));
        List<String> links = served.page(PAGE).select("nav.downloads a").eachAttr("href");

        assertThat(links)
                .containsExactly(
                        PAGE + "/download.docx",
                        PAGE + "/download.pdf",
                        PAGE + "/download.md",
                        PAGE + "/download.html");
        for (String link : links) {
            HttpResponse<byte[]> file = served.get(link);
            String extension = link.substring(link.lastIndexOf('.'));
            assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment; filename=\"small-plan" + extension + "\"");
            assertThat(file.body()).isEqualTo(Files.readAllBytes(root.resolve("output/small/plan" + extension)));
        }
    }

    @Test
    void putsMarkdownWithPicturesIntoOneFile() throws IOException {
        Files.write(
                root.resolve("plans/small/chart.png"), SampleImages.png(40, 20).bytes());
        served.write(PLAN, Served.GOOD.replace("To prevent offending.", "\"![A chart of the years](chart.png)\""));

        HttpResponse<byte[]> file = served.get(PAGE + "/download.md");

        assertThat(file.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(entries(file.body()))
                .hasSize(2)
                .anyMatch(name -> name.endsWith(".png"))
                .contains("plan.md");
    }

    private static List<String> entries(byte[] zip) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void offersNoFilesOfAPlanWithAnErrorAndSaysWhy() {
        served.page(PAGE);
        served.write(PLAN, Served.GOOD.replace("draft", "drafty"));

        assertThat(served.page(PAGE).select("nav.downloads")).isEmpty();
        assertThat(served.page(PAGE).select("p.downloads").text()).contains("A plan with an error is not built");
        HttpResponse<byte[]> refused = served.get(PAGE + "/download.pdf");
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(new String(refused.body(), StandardCharsets.UTF_8)).contains("A plan with an error is not built");
        assertThat(refused.headers().firstValue("Content-Disposition")).isEmpty();
    }

    @Test
    void keepsTheLastGoodPageOfABrokenPlanUntilItIsCorrected() {
        served.page(PAGE);
        served.write(PLAN, Served.GOOD.replace("title: Role and purpose", "title: [Role"));

        Document broken = served.page(PAGE);
        assertThat(broken.select("#notice").text()).contains("This is the document as it was at");
        assertThat(broken.select(".findings h2").text()).contains("error");
        assertThat(served.page(PAGE + "/preview").text()).contains("Role and purpose");

        served.write(PLAN, Served.GOOD.replace("Role and purpose", "What we are for"));
        assertThat(served.page(PAGE).select("#notice")).isEmpty();
        assertThat(served.page(PAGE + "/preview").text()).contains("What we are for");
    }

    @Test
    void showsWhatCanBeReadOfAPlanThatWasNeverComplete() throws IOException {
        Served.write(root, "plans/other/plan.yaml", Served.GOOD.replace("draft }", "draft, colour: red }"));
        Served.write(root, "plans/third/plan.yaml", "about: [\n");
        try (Served more = Served.in(root)) {
            assertThat(more.page("/plans/other").select("#notice").text()).contains("Parts of the plan cannot be read");
            assertThat(more.page("/plans/third/plan").select("h1").text()).isEqualTo("third");
            assertThat(more.page("/plans/third").select("#document").text())
                    .contains("No document of this plan can be built");
            assertThat(more.page("/").select(".chip").eachText())
                    .containsExactly("Has errors", "Ready", "Cannot be read");
        }
    }

    @Test
    void tellsOpenPagesOfEveryChange() {
        Iterator<String> events = served.events("/events/small").iterator();
        String first = events.next();
        served.write(PLAN, Served.GOOD.replace("Role", "The role"));

        assertThat(events.next()).isNotEqualTo(first);
        assertThat(served.page(PAGE + "/preview").text()).contains("The role and purpose");

        served.write(PLAN, Served.GOOD + "colour: red\n");
        events.next();
        assertThat(served.page(PAGE).select("[data-snapshot]").attr("data-snapshot"))
                .isNotEqualTo(first);
        assertThat(served.page(PAGE).select(".findings").text()).contains("colour");
    }

    @Test
    void showsWhatAnEditorWroteAfterEmptyingTheFileFirst() throws Exception {
        Iterator<String> events = served.events("/events/small").iterator();
        events.next();
        Path file = root.resolve(PLAN);
        Files.writeString(file, "");
        Thread.sleep(60);
        Path beside = root.resolve("plans/small/.plan.yaml.new");
        Files.writeString(beside, Served.GOOD.replace("Role", "Task"));
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        events.next();

        assertThat(served.page(PAGE).select("#notice")).isEmpty();
        assertThat(served.page(PAGE + "/preview").text()).contains("Task and purpose");
    }

    @Test
    void updatesWhenATemplateChanges() throws IOException {
        Served.write(root, "templates/strategic-plan/plan.ftlh", TEMPLATE.formatted("Before"));
        try (Served templated = Served.in(root)) {
            assertThat(templated.page(PAGE + "/preview").text()).contains("Before");
            templated.write("templates/strategic-plan/plan.ftlh", TEMPLATE.formatted("After it"));
            assertThat(templated.page(PAGE + "/preview").text()).contains("After it");
        }
    }

    @Test
    void distinguishesTwoFoldersOfTheSameName() throws IOException {
        Served.write(root, "plans/a/plan.yaml", Served.GOOD);
        BuildOptions options = BuildOptions.into(root.resolve("output"), List.of(), Optional.empty());
        List<Path> twice = List.of(root.resolve("plans/a"), root.resolve("plans/a"));
        PreviewStore store = new PreviewStore(twice, options);

        assertThat(store.plans()).extracting(ServedPlan::name).containsExactly("a", "a-2");
    }

    @Test
    void answersAHeadRequestWithoutABody() {
        HttpRequest head = HttpRequest.newBuilder(served.address("/"))
                .method("HEAD", HttpRequest.BodyPublishers.noBody())
                .build();
        HttpResponse<byte[]> answer = served.send(head);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
        assertThat(answer.headers().firstValueAsLong("Content-Length").orElse(0))
                .isPositive();
    }
}
