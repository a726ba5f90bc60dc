package org.yjplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yjplan.report.Style;

class YjplanTest {
    private static final String GOOD = """
            about: { title: Youth justice plan, authority: Somerset Council, period: 2013-14, status: draft }
            sections: [{ id: role, title: Role and purpose, text: To prevent offending. }]
            """;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private Path plan;
    private Path output;

    @BeforeEach
    void makeAPlan() throws IOException {
        plan = Files.createDirectories(folder.resolve("plans/small"));
        output = folder.resolve("output");
        write(GOOD);
    }

    @Test
    void buildsEveryFormatAndNamesEachFile() {
        assertThat(run("build", plan, "--output", output)).isZero();

        assertThat(output.resolve("small/plan.docx")).isNotEmptyFile();
        assertThat(output.resolve("small/plan.pdf")).isNotEmptyFile();
        assertThat(output.resolve("small/plan.md")).isNotEmptyFile();
        assertThat(output.resolve("small/plan.html")).isNotEmptyFile();
        assertThat(out.toString().lines())
                .hasSize(4)
                .allMatch(line ->
                        line.matches(".*small.plan\\.(docx|pdf|md|html)  (1 page, |\\d+ pages, )?\\d+ (KB|bytes)"));
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void buildsOnlyTheFormatsAskedFor() {
        assertThat(run("build", plan, "--output", output, "--format", "md,PDF")).isZero();

        assertThat(output.resolve("small/plan.docx")).doesNotExist();
        assertThat(output.resolve("small/plan.pdf")).exists();
        assertThat(output.resolve("small/plan.md")).exists();
    }

    @Test
    void printsNothingWhenQuietAndThereAreNoFindings() {
        assertThat(run("build", plan, "--output", output, "--quiet")).isZero();

        assertThat(out.toString() + err).isEmpty();
    }

    @Test
    void keepsEarlierFilesWhenAPlanHasAnError() throws IOException {
        run("build", plan, "--output", output);
        byte[] before = Files.readAllBytes(output.resolve("small/plan.pdf"));
        write(GOOD.replace("status: draft", "status: drafty"));

        assertThat(run("build", plan, "--output", output)).isEqualTo(1);

        assertThat(output.resolve("small/plan.pdf")).hasBinaryContent(before);
        assertThat(err.toString()).contains("plan.yaml:1:", "drafty", "did you mean “draft”?", "1 error");
        assertThat(output.resolve("small"))
                .isDirectoryNotContaining(file -> file.getFileName().toString().startsWith("."));
    }

    @Test
    void keepsEarlierFilesWhenARuleFindsAnErrorInAPlanThatCouldBeBuilt() throws IOException {
        run("build", plan, "--output", output);
        byte[] before = Files.readAllBytes(output.resolve("small/plan.md"));
        write(GOOD.replace("Role and purpose", "Another title") + "signoffs: [{ person: nobody }]\n");

        assertThat(run("build", plan, "--output", output)).isEqualTo(1);

        assertThat(output.resolve("small/plan.md")).hasBinaryContent(before);
        assertThat(err.toString()).contains("there is no person “nobody”");
    }

    @Test
    void writesNothingForAPlanWithACharacterThatNoFontHas() throws IOException {
        write(GOOD.replace("prevent", "\uE123revent"));

        assertThat(run("build", plan, "--output", output)).isEqualTo(1);

        assertThat(err.toString()).contains("plan.yaml:2:58: error YJ180", "U+E123");
        assertThat(output).doesNotExist();
    }

    @Test
    void checksWithoutWriting() throws IOException {
        assertThat(run("check", plan)).isZero();
        assertThat(out.toString()).endsWith("small: no findings\n");

        write(GOOD.replace("To prevent", "'See [](#rule). To prevent").replace("offending.", "offending.'"));
        assertThat(run("check", plan)).isEqualTo(1);
        assertThat(out.toString())
                .contains("plan.yaml:2:", "there is no section, table or figure “rule”", "did you mean “#role”?");
        assertThat(output).doesNotExist();
    }

    @Test
    void makesSafeRepairsAndListsThem() throws IOException {
        write(GOOD.replace("status:", "staus:"));

        assertThat(run("check", plan, "--fix")).isZero();
        assertThat(out.toString()).contains("plan.yaml:1:", "fixed: “staus” is now “status”", "no findings");
        assertThat(plan.resolve("plan.yaml")).hasContent(GOOD);
    }

    @Test
    void keepsRepairsOutOfAReportForPrograms() throws IOException {
        write(GOOD.replace("status:", "staus:"));

        assertThat(run("check", plan, "--fix", "--format", "json")).isZero();
        assertThat(out.toString()).startsWith("{").doesNotContain("fixed");
        assertThat(err.toString()).contains("fixed: “staus” is now “status”");
    }

    @Test
    void printsTheSchemaForAFileAndWritesThoseForAll() {
        assertThat(run("schema", "risks.yaml")).isZero();
        assertThat(out.toString()).startsWith("{").contains("What the marks mean.");

        assertThat(run("schema", "--output", output)).isZero();
        assertThat(output).isDirectoryContaining("glob:**/plan.schema.json");
        assertThat(output).isDirectoryContaining("glob:**/action-plan.schema.json");

        assertThat(run("schema", "rsks")).isEqualTo(2);
        assertThat(err.toString()).contains("a plan has no key “rsks”; did you mean “risks”?");
    }

    @Test
    void suggestsAFolderForOneThatDoesNotExist() {
        assertThat(run("build", folder.resolve("plans/smal"))).isEqualTo(2);

        assertThat(err.toString()).contains("there is no folder", "did you mean “" + plan + "”?");
    }

    @Test
    void saysWhatToNameInsteadOfAFile() {
        assertThat(run("build", plan.resolve("plan.yaml"))).isEqualTo(2);

        assertThat(err.toString()).contains("is a file; name the folder of the plan");
    }

    @Test
    void listsTheDocumentsForAnUnknownOne() {
        assertThat(run("build", plan, "--output", output, "--document", "report"))
                .isEqualTo(2);

        assertThat(err.toString()).contains("no plan has a document “report”; there are: plan");
    }

    @Test
    void suggestsTheRightCommandOptionOrFormatForAMistypedOne() {
        assertThat(run("biuld", plan)).isEqualTo(2);
        assertThat(err.toString()).isEqualToNormalizingNewlines("""
                        yjplan: there is no command “biuld”; did you mean “build”?
                        Try: yjplan --help
                        """);

        assertThat(run("build", plan, "--ouput=x")).isEqualTo(2);
        assertThat(err.toString())
                .contains("“yjplan build” has no option “--ouput”; did you mean “--output”?", "yjplan build --help");

        assertThat(run("build", plan, "--format", "doc")).isEqualTo(2);
        assertThat(err.toString()).contains("--format", "docx");
    }

    @Test
    void failsOnWarningsIfAskedToButStillBuilds() throws IOException {
        write(GOOD.replace("offending.", "offending. Ring 01632 960123."));
        assertThat(run("build", plan, "--output", output)).isZero();
        assertThat(err.toString()).contains("warning");

        assertThat(run("build", plan, "--output", output, "--fail-on", "warning"))
                .isEqualTo(1);
        assertThat(output.resolve("small/plan.pdf")).exists();
        assertThat(run("check", plan, "--fail-on", "warnin")).isEqualTo(2);
        assertThat(err.toString()).contains("“warnin” is not a severity; did you mean “warning”?");
    }

    @Test
    void saysWhichArgumentIsMissing() {
        assertThat(run("new")).isEqualTo(2);
        assertThat(run("build", "--format")).isEqualTo(2);

        assertThat(err.toString()).contains("give the PLAN after “yjplan new”", "“--format” needs a value: FORMAT");
    }

    @Test
    void listsItsCommandsWhenGivenNone() {
        assertThat(run()).isEqualTo(2);

        assertThat(err.toString()).contains("build", "check");
    }

    @Test
    void showsHelpWithExamplesAndItsVersion() {
        assertThat(run("--help")).isZero();
        assertThat(run("build", "--help")).isZero();
        assertThat(run("--version")).isZero();

        assertThat(out.toString())
                .contains("Usage: yjplan", "Examples:", "--output", "Exit codes:")
                .containsPattern("yjplan \\d");
    }

    @Test
    void saysInWordsThatTheOutputCannotBeWritten() throws IOException {
        Files.writeString(output, "a file in the way");

        assertThat(run("build", plan, "--output", output)).isEqualTo(2);

        assertThat(err.toString()).startsWith("yjplan: cannot").doesNotContain("Exception");
        assertThat(output).hasContent("a file in the way");
    }

    @Test
    void printsFindingsInOneFormatAndWritesOthers() throws IOException {
        write(GOOD.replace("status: draft", "status: drafty"));
        Path sarif = folder.resolve("reports/findings.sarif");
        Path junit = folder.resolve("findings.xml");

        assertThat(run("check", plan, "--format", "concise", "--report", "sarif=" + sarif, "--report=junit=" + junit))
                .isEqualTo(1);
        assertThat(out.toString()).containsPattern("plan.yaml:1:\\d+: error YJ");
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(sarif).content().contains("\"version\": \"2.1.0\"", "drafty");
        assertThat(junit).content().startsWith("<?xml").contains("drafty");

        assertThat(run("build", plan, "--output", output, "--report", "json=" + folder.resolve("f.json")))
                .isEqualTo(1);
        assertThat(folder.resolve("f.json")).content().contains("drafty");
    }

    @Test
    void suggestsTheRightReportFormatForAMistypedOne() {
        assertThat(run("check", plan, "--report", "sarf=x")).isEqualTo(2);
        assertThat(err.toString()).contains("“sarf” is not a report format; did you mean “sarif”?");

        assertThat(run("check", plan, "--report", "sarif")).isEqualTo(2);
        assertThat(err.toString()).contains("is not of the form FORMAT=FILE");
    }

    private void write(String yaml) throws IOException {
        Files.writeString(plan.resolve("plan.yaml"), yaml);
    }

    private int run(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        return Yjplan.run(new Console(new PrintWriter(out), new PrintWriter(err), Style.PLAIN), words);
    }
}
