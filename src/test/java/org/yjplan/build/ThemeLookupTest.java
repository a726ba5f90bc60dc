package org.yjplan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.model.Key;
import org.yjplan.model.design.Colours;
import org.yjplan.model.design.CrestSpec;
import org.yjplan.model.design.Design;
import org.yjplan.model.design.Distances;
import org.yjplan.model.design.Margins;
import org.yjplan.model.design.Pair;
import org.yjplan.model.design.Ratings;
import org.yjplan.model.design.Sides;
import org.yjplan.model.design.Sizes;
import org.yjplan.model.design.Texts;
import org.yjplan.source.FileSource;
import org.yjplan.theme.Colour;
import org.yjplan.theme.Page;
import org.yjplan.theme.RunningText;
import org.yjplan.theme.Theme;

class ThemeLookupTest {
    @TempDir
    private Path folder;

    private ThemeLookup look(String... lines) throws IOException {
        Files.writeString(folder.resolve("theme.yaml"), String.join("\n", lines) + "\n");
        return ThemeLookup.in(List.of(FileSource.folder(folder)));
    }

    private void assertFinding(ThemeLookup lookup, String id, int line, String message, String help) {
        assertThat(lookup.theme()).isEqualTo(Theme.standard());
        assertThat(lookup.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.type().id()).isEqualTo(id);
            assertThat(finding.location().file()).endsWith("theme.yaml");
            assertThat(finding.location().line()).isEqualTo(line);
            assertThat(finding.message()).contains(message);
            assertThat(finding.help().orElseThrow()).contains(help);
        });
    }

    @Test
    void shipsTheHouseStyleAsAFile() {
        ThemeLookup lookup = ThemeLookup.in(List.of(FileSource.folder(Path.of("templates"))));

        assertThat(lookup.findings()).isEmpty();
        assertThat(lookup.lines().line("templates/theme.yaml", 1)).isPresent();
        assertThat(lookup.theme()).isEqualTo(Theme.standard());
    }

    @Test
    void shipsEveryKeyWithItsMeaningAboveIt() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("templates/theme.yaml"));
        for (Class<?> type : List.of(
                Design.class,
                Colours.class,
                Ratings.class,
                Sizes.class,
                Margins.class,
                Sides.class,
                Distances.class,
                CrestSpec.class,
                Texts.class)) {
            for (RecordComponent component : type.getRecordComponents()) {
                assertThat(component.getAnnotation(Key.class)).isNotNull();
                String key = component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
                int line = indexOf(lines, key + ":");
                assertThat(lines.get(line - 1).strip()).as("above %s", key).startsWith("# ");
            }
        }
        assertThat(Pair.class.getRecordComponents()).hasSize(2);
    }

    private static int indexOf(List<String> lines, String start) {
        for (int i = 1; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith(start) || line.startsWith("# " + start)) {
                return i;
            }
        }
        throw new AssertionError("theme.yaml has no " + start);
    }

    @Test
    void takesWhatIsGivenAndLeavesTheRest() throws IOException {
        ThemeLookup lookup = look(
                "colours: { accent: \"#5A1A4A\" }",
                "ratings: { red: { ground: ffffff, ink: 000000 } }",
                "sizes: { body: 13.5 }",
                "margins: { portrait: { left: 30 } }",
                "spacing: { paragraph: 10, title-band: 0 }",
                "word-font: Verdana");
        Theme house = Theme.standard();

        assertThat(lookup.findings()).isEmpty();
        assertThat(lookup.theme().palette().accent()).isEqualTo(Colour.of("5a1a4a"));
        assertThat(lookup.theme().palette().text()).isEqualTo(house.palette().text());
        assertThat(lookup.theme().palette().rag().red().background()).isEqualTo(Colour.WHITE);
        assertThat(lookup.theme().type().body()).isEqualTo(13.5f);
        assertThat(lookup.theme().type().table()).isEqualTo(house.type().table());
        assertThat(lookup.theme().portrait().left()).isEqualTo(Page.points(30));
        assertThat(lookup.theme().landscape()).isEqualTo(house.landscape());
        assertThat(lookup.theme().spacing().titleBand()).isZero();
        assertThat(lookup.theme().wordFont()).isEqualTo("Verdana");
    }

    @Test
    void looksInTheFirstFolderThatHasATheme() throws IOException {
        look("word-font: Verdana");
        Path empty = Files.createDirectory(folder.resolve("empty"));

        assertThat(ThemeLookup.in(List.of(FileSource.folder(empty), FileSource.folder(folder)))
                        .theme()
                        .wordFont())
                .isEqualTo("Verdana");
        assertThat(ThemeLookup.in(List.of(FileSource.folder(empty))).theme()).isEqualTo(Theme.standard());
    }

    @Test
    void reportsColoursThatCannotBeRead() throws IOException {
        assertFinding(
                look("colours:", "  ink: 000000", "  accent-grey: 8899aa"),
                "YJ196",
                3,
                "“accent-grey” on white has a contrast of 2.92 to 1",
                "4.5 to 1");
    }

    @Test
    void reportsRatingsThatCannotBeReadWithBothPlaces() throws IOException {
        ThemeLookup lookup = look("ratings:", "  green:", "    ground: 00ff00", "    ink: ffffff");

        assertFinding(lookup, "YJ196", 4, "“green ink” on “green ground” has a contrast of 1.37 to 1", "4.5 to 1");
        assertThat(lookup.findings().get(0).related())
                .singleElement()
                .satisfies(related -> assertThat(related.location().line()).isEqualTo(3));
    }

    @Test
    void takesTheTextsOfHeaderAndFooter() throws IOException {
        ThemeLookup lookup = look(
                "header: { right: \"\" }",
                "footer:",
                "  left: Youth justice, {{ authority }}",
                "  right: \"{{ page }}\"");
        Theme house = Theme.standard();

        assertThat(lookup.findings()).isEmpty();
        assertThat(lookup.theme().header().left()).isEqualTo(house.header().left());
        assertThat(lookup.theme().header().right()).isEqualTo(RunningText.NOTHING);
        assertThat(lookup.theme().footer().left().parts())
                .containsExactly(new RunningText.Words("Youth justice, "), RunningText.Field.AUTHORITY);
        assertThat(lookup.theme().footer().centre()).isEqualTo(house.footer().centre());
        assertThat(lookup.theme().footer().right().parts()).containsExactly(RunningText.Field.PAGE);
    }

    @Test
    void reportsFieldsThatThereAreNotWhereTheyStand() throws IOException {
        ThemeLookup lookup =
                look("footer:", "  left: Council", "  right: \"Page {{ paeg }} of {{ numbers }}, {{ page\"");

        assertThat(lookup.findings()).extracting(finding -> finding.type().id()).containsOnly("YJ188");
        assertThat(lookup.findings())
                .extracting(Diagnostic::message)
                .containsExactly(
                        "there is no field “paeg” for header and footer",
                        "there is no field “numbers” for header and footer",
                        "these braces enclose no field");
        assertThat(lookup.findings())
                .extracting(finding -> finding.help().orElseThrow())
                .containsExactly(
                        "did you mean “page”?",
                        "there are: title, status, authority, marking, page, pages, page-of-pages",
                        "write the name of a field between two pairs of braces, as in {{ page }}");
        assertThat(lookup.findings())
                .extracting(finding ->
                        finding.location().line() + ":" + finding.location().column())
                .containsExactly("3:16", "3:30", "3:45");
    }

    @Test
    void findsCharactersOfHeaderAndFooterThatNoFontHas() throws IOException {
        look("footer: { left: \"Rutland 字\" }");
        PlanBuilder builder =
                new PlanBuilder(BuildOptions.into(folder.resolve("output"), List.of(folder), Optional.empty()));

        BuildResult result = builder.check(Path.of("plans/leicestershire-2013-14"));

        assertThat(result.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.type().id()).isEqualTo("YJ180");
            assertThat(finding.location().file()).endsWith("theme.yaml");
            assertThat(finding.location().column()).isEqualTo(26);
        });
    }

    @Test
    void reportsWhatIsNoColourAndNoSize() throws IOException {
        assertStops("colours: { ink: black }", "YJ197", "“black”, which is not a colour");
        assertStops("sizes: { body: 11 }", "YJ198", "“11”, which is too small");
        assertStops("sizes: { body: 12pt }", "YJ198", "“12pt”");
        assertStops("margins: { portrait: { top: 200 } }", "YJ198", "“200”, which is too large");
        assertStops("sizes: { boddy: 12 }", "YJ121", "“boddy” is not a key");
    }

    private void assertStops(String line, String id, String message) throws IOException {
        ThemeLookup lookup = look(line);
        assertThat(lookup.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.type().id()).isEqualTo(id);
            assertThat(finding.message()).contains(message);
            assertThat(finding.isError()).isTrue();
        });
    }

    @Test
    void buildsNothingByAThemeWithAnError() throws IOException {
        look("sizes: { body: 11 }");
        PlanBuilder builder =
                new PlanBuilder(BuildOptions.into(folder.resolve("output"), List.of(folder), Optional.empty()));

        BuildResult result = builder.build(Path.of("plans/leicestershire-2013-14"));

        assertThat(result.findings())
                .extracting(Diagnostic::message)
                .containsExactly("“body” in “sizes” is “11”, which is too small");
        Diagnostic finding = result.findings().get(0);
        assertThat(result.lines().line(finding.location().file(), 1)).contains("sizes: { body: 11 }");
        assertThat(folder.resolve("output")).doesNotExist();
    }
}
