package org.yjplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.report.Style;

/** What the user is told: what was created, or why nothing was. */
class NewCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path folder;

    private int run(String... arguments) {
        List<String> all =
                new ArrayList<>(List.of("new", "--in", folder.resolve("plans").toString()));
        all.addAll(List.of(arguments));
        return Yjplan.run(
                new Console(new PrintWriter(out), new PrintWriter(err), Style.PLAIN), all.toArray(String[]::new));
    }

    @Test
    void takesTheYearsFromTheFolderNameUnlessOthersAreGiven() {
        assertThat(run("somerset-2031-32")).isZero();
        assertThat(run("devon-2031-32", "--period", "2030-31")).isZero();
        assertThat(run("dorset-2031-99")).isZero();

        assertThat(folder.resolve("plans/somerset-2031-32/plan.yaml")).content().contains("period: 2031-32");
        assertThat(folder.resolve("plans/devon-2031-32/plan.yaml")).content().contains("period: 2030-31");
        assertThat(folder.resolve("plans/dorset-2031-99/plan.yaml")).content().contains("period: 20");
    }

    @Test
    void namesEveryFileAndWhatToDoNext() {
        assertThat(run("somerset-2027-28", "--council", "Somerset Council", "--period", "2027-28"))
                .isZero();

        Path plan = folder.resolve("plans/somerset-2027-28");
        assertThat(out.toString())
                .contains(
                        plan.resolve("plan.yaml").toString(),
                        plan.resolve("budget.yaml").toString())
                .contains("Replace each [fill in: …] with your own words.", "yjplan check " + plan);
        assertThat(plan.resolve("plan.yaml"))
                .content()
                .contains("authority: Somerset Council", "period: 2027-28", "guidance: \"2024\"");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void carriesAPlanOver() {
        assertThat(run("next", "--from", "plans/leicestershire-2013-14")).isZero();

        assertThat(folder.resolve("plans/next/plan.yaml")).content().contains("period: 2014-15");
        assertThat(folder.resolve("plans/next/budget.yaml")).content().contains("previous: £183,534");
    }

    @ParameterizedTest
    @CsvSource({
        "Somerset 2027, 'cannot be the name of a plan', 'as in “somerset-2027”'",
        "SOMERSET, 'lower-case letters, digits and hyphens', 'as in “somerset”'",
        "../somerset, 'is a path', '--in'",
        "a/b, 'is a path', '--in'",
        "'a\\b', 'is a path', '--in'",
        ".., 'is a path', '--in'",
        "somerset_2027, 'cannot be the name of a plan', 'as in “somerset-2027”'",
        "-- -somerset, 'cannot be the name of a plan', 'as in “somerset”'",
        "con, 'cannot be the name of a plan', 'Windows'"
    })
    void refusesABadNameInPlainWords(String name, String what, String advice) {
        assertThat(run(name.split(" (?=-)"))).isEqualTo(2);

        assertThat(err.toString()).contains(what, advice).doesNotContain("Exception");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void takesTheFolderBeforeTheNameAsOtherCommandsDo() {
        assertThat(run(folder.resolve("plans/somerset").toString())).isZero();

        assertThat(folder.resolve("plans/somerset/plan.yaml")).exists();
    }

    @Test
    void overwritesNothing() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("plans/somerset")).resolve("mine.txt");
        Files.writeString(mine, "mine");

        assertThat(run("somerset")).isEqualTo(2);

        assertThat(err.toString()).contains("already exists", "nothing is overwritten");
        assertThat(mine).hasContent("mine");
        assertThat(mine.getParent()).isDirectoryNotContaining("glob:**.yaml");
    }

    @Test
    void usesAnEmptyFolder() throws IOException {
        Files.createDirectories(folder.resolve("plans/somerset"));

        assertThat(run("somerset")).isZero();
    }

    @Test
    void suggestsTheNearestEdition() {
        assertThat(run("somerset", "--edition", "2025")).isEqualTo(2);

        assertThat(err.toString())
                .contains(
                        "there is no edition “2025” of the guidance; did you mean “2024”? The editions are: 2013, 2019");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void saysWhatIsWrongWithAPeriod() {
        assertThat(run("somerset", "--period", "next year")).isEqualTo(2);

        assertThat(err.toString()).contains("“next year” is not a period; write it as 2027-28");
    }

    @Test
    void showsTheErrorsOfLastYearsPlanAndCreatesNothing() {
        assertThat(run("next", "--from", "src/test/resources/broken/choice")).isEqualTo(1);

        assertThat(err.toString()).contains("plan.yaml:", "error YJ125", "nothing was created");
        assertThat(folder).isEmptyDirectory();
    }
}
