package org.yjplan.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.yjplan.build.BuildOptions;
import org.yjplan.build.BuildResult;
import org.yjplan.build.PlanBuilder;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.SampleImages;
import org.yjplan.guidance.Edition;
import org.yjplan.guidance.GuidanceHeading;
import org.yjplan.model.Format;
import org.yjplan.model.Period;
import org.yjplan.model.Plan;
import org.yjplan.schema.SchemaFaults;
import org.yjplan.source.PlanReader;

/** A new plan builds as a draft, for every edition of the guidance and from every plan that there is. */
class PlanCreatorTest {
    static final List<String> YEARS = Edition.YEARS;

    @TempDir
    private Path folder;

    private static PlanBuilder builder(Path output) {
        return new PlanBuilder(BuildOptions.into(output, List.of(Path.of("templates")), Optional.empty()));
    }

    private PlanCreator maker(String year) {
        return new PlanCreator(builder(folder), Edition.of(year).orElseThrow(), Optional.empty(), Optional.empty());
    }

    private Path first(String year) throws IOException {
        Path made = folder.resolve("plans/first-" + year);
        maker(year).first(made, LocalDate.of(2027, 2, 1));
        return made;
    }

    private Path next(Path last) throws IOException {
        Path made = folder.resolve("plans/next");
        assertThat(maker("2024").next(made, last).files()).isNotEmpty();
        return made;
    }

    private static Plan read(Path plan) {
        return new PlanReader().read(plan, finding -> {}).plan().orElseThrow();
    }

    static List<Path> plans() throws IOException {
        try (Stream<Path> real = Files.list(Path.of("plans"));
                Stream<Path> councils = Files.list(Path.of("src/test/resources/plans-of-councils"));
                Stream<Path> all = Files.list(Path.of("src/test/resources/plans"))) {
            return Stream.of(real, councils, all)
                    .flatMap(folders -> folders)
                    .filter(plan -> Files.exists(plan.resolve("plan.yaml")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @FieldSource("YEARS")
    void buildsAFirstPlanInAllFormatsForEveryEdition(String year) throws IOException {
        BuildResult built = builder(folder.resolve("output")).build(first(year));

        assertThat(built.failed()).isFalse();
        assertThat(built.files()).hasSize(Format.values().length);
        // The marks of what is to be filled in, figures that are not there, and nothing else.
        assertThat(built.findings())
                .extracting(finding -> finding.type().id())
                .containsOnly("YJ144", "YJ308", "YJ604", "YJ653")
                .hasSizeLessThan(15);
    }

    @ParameterizedTest
    @FieldSource("YEARS")
    void firstPlanAnswersEveryHeadingAndIndicatorOfTheEdition(String year) throws IOException {
        Plan plan = read(first(year));
        Edition edition = Edition.of(year).orElseThrow();

        assertThat(plan.about().guidance()).contains(year);
        assertThat(plan.sections())
                .extracting(section -> section.meets().orElseThrow())
                .containsExactlyElementsOf(
                        edition.headings().stream().map(GuidanceHeading::id).toList());
        assertThat(plan.performance().orElseThrow().indicators())
                .extracting(indicator -> indicator.meets().orElseThrow())
                .containsExactlyElementsOf(
                        edition.indicators().stream().map(GuidanceHeading::id).toList());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void buildsANextPlanInAllFormatsFromEveryPlan(Path last) throws IOException {
        BuildResult built = builder(folder.resolve("output")).build(next(last));

        assertThat(built.findings()).filteredOn(Diagnostic::isError).isEmpty();
        assertThat(built.files()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyFileOfANextPlanKeepsToTheSchemaThatItNames(Path last) throws IOException {
        Path plan = next(last);
        try (Stream<Path> files = Files.list(plan)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".yaml")).toList()) {
                String yaml = Files.readString(file);
                String modeline = yaml.lines().findFirst().orElseThrow();
                assertThat(modeline).startsWith("# yaml-language-server: $schema=.yjplan/");
                Path schema = plan.resolve(modeline.substring(modeline.indexOf('=') + 1));
                assertThat(SchemaFaults.of(Files.readString(schema), yaml))
                        .as("%s", file)
                        .isEmpty();
            }
        }
    }

    @Test
    void aPlanWithWhatIsToBeFilledInCannotBeApproved() throws IOException {
        Path plan = first("2024");
        Path file = plan.resolve("plan.yaml");
        Files.writeString(file, Files.readString(file).replace("status: draft", "status: for-approval"));

        assertThat(builder(folder).check(plan).findings())
                .filteredOn(Diagnostic::isError)
                .extracting(finding -> finding.type().id())
                .contains("YJ144", "YJ308", "YJ653");
    }

    @Test
    void takesTheYearThatStartsInAprilOfThisYear() throws IOException {
        assertThat(read(first("2024")).about().period()).isEqualTo(Period.ofFinancialYears(2027, 2028));
    }

    @Test
    void writesTheSameFilesEachTime() throws IOException {
        Map<String, String> once = contents(next(Path.of("plans/leicestershire-2013-14")));
        Path again = folder.resolve("again/next");
        maker("2024").next(again, Path.of("plans/leicestershire-2013-14"));

        assertThat(contents(again)).isEqualTo(once).containsKeys("plan.yaml", ".yjplan/plan.schema.json");
    }

    @Test
    void bringsThePicturesOfLastYearsPlan() throws IOException {
        Path last = Path.of("src/test/resources/plans-of-councils/pembrokeshire-2019-20");
        Path plan = folder.resolve("last");
        copy(last, plan);
        Files.createDirectories(plan.resolve("pictures"));
        Files.write(plan.resolve("pictures/crest.png"), new byte[] {1, 2, 3});

        assertThat(next(plan).resolve("pictures/crest.png")).hasBinaryContent(new byte[] {1, 2, 3});
    }

    @Test
    void marksAPictureThatItCannotBring() throws IOException {
        Path last = Files.createDirectories(folder.resolve("last"));
        Files.createDirectories(folder.resolve("elsewhere"));
        Path picture =
                Files.write(last.resolve("kept.png"), SampleImages.png(20, 10).bytes());
        Files.createSymbolicLink(last.resolve("linked.png"), picture.getFileName());
        Files.writeString(last.resolve("plan.yaml"), """
                about: { title: Plan, authority: Somerset Council, period: 2013-14, status: draft }
                sections:
                  - id: a
                    title: A
                    text: |
                      ![Kept](kept.png)

                      ![A crest](linked.png "The crest")
                """);

        assertThat(next(last).resolve("sections.yaml"))
                .content()
                .contains("![Kept](kept.png)", "[fill in: “linked.png” stood here last year]");
    }

    @Test
    void marksWordsOnceHoweverOftenTheyAreCarriedOver() throws IOException {
        Path once = next(Path.of("plans/leicestershire-2013-14"));
        Path twice = folder.resolve("plans/twice");
        maker("2024").next(twice, once);

        assertThat(Files.readString(twice.resolve("sections.yaml")).split("this is last year's text", -1))
                .hasSameSizeAs(Files.readString(once.resolve("sections.yaml")).split("this is last year's text", -1));
        assertThat(builder(folder).check(twice).failed()).isFalse();
    }

    /** What plan.yaml promises: “take that # away to use it”. */
    @ParameterizedTest
    @FieldSource("YEARS")
    void aKeyBehindAHashCanBeUsedByTakingTheHashAway(String year) throws IOException {
        Path plan = first(year);
        try (Stream<Path> files = Files.list(plan)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(
                        file,
                        Files.readString(file)
                                // Those of which no example is given have nothing to take into use.
                                .replaceAll("(?m)^ *#(?! ).*:\\n(?! *# {2})", "")
                                .replaceAll("(?m)^( *)#(?=\\S)", "$1")
                                .replaceAll("(?m)^( *)# {2}", "$1  "));
            }
        }
        List<Diagnostic> findings = new ArrayList<>();
        new PlanReader().read(plan, findings::add);

        // What must be given and has no example, or none that fits on the line.
        assertThat(findings).extracting(finding -> finding.type().id()).isSubsetOf("YJ122", "YJ124");
    }

    @Test
    void makesNothingFromAPlanWithAnError() throws IOException {
        Path made = folder.resolve("plans/next");
        NewPlan result = maker("2024").next(made, Path.of("src/test/resources/broken/choice"));

        assertThat(result.files()).isEmpty();
        assertThat(result.findings()).anyMatch(Diagnostic::isError);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void leavesNothingBesideThePlan() throws IOException {
        assertThat(first("2024").getParent()).isDirectoryNotContaining("glob:**/.yjplan-*");
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private static Map<String, String> contents(Path plan) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(plan)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(plan.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return contents;
    }
}
