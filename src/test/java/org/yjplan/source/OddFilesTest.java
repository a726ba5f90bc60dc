package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.model.Plan;

/** Files that are hard to store as test files: odd bytes, odd sizes, links. */
class OddFilesTest {
    private static final String SMALL = PlanReaderTest.SMALL;

    private final List<Diagnostic> findings = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void namesTheByteThatIsNotUtf8AndReadsOn() throws IOException {
        byte[] windows = SMALL.replace("Youth justice plan", "Plan – £5")
                .replace("draft", "drfat")
                .getBytes(Charset.forName("windows-1252"));

        Plan plan = read(windows).plan().orElse(null);

        assertThat(plan).isNull();
        assertThat(types()).containsExactlyInAnyOrder(SourceFaults.ENCODING, SourceFaults.NOT_IN_LIST);
        Diagnostic encoding = only(SourceFaults.ENCODING);
        assertThat(encoding.location().line()).isEqualTo(2);
        assertThat(encoding.location().column()).isEqualTo(15);
        assertThat(encoding.message())
                .isEqualTo("this file is not UTF-8: byte 22 of it is 96, which is “–” in the Windows encoding;"
                        + " there are 2 such bytes in total");
    }

    @Test
    void readsUtf8WithAByteOrderMark() throws IOException {
        assertThat(read(("\uFEFF" + SMALL).getBytes(StandardCharsets.UTF_8)).plan())
                .isPresent();
        assertThat(findings).isEmpty();
    }

    @Test
    void refusesUtf16() throws IOException {
        read(("\uFEFF" + SMALL).getBytes(StandardCharsets.UTF_16LE));
        assertThat(types()).containsExactly(SourceFaults.ENCODING);

        findings.clear();
        read(SMALL.getBytes(StandardCharsets.UTF_16));
        assertThat(types()).containsExactly(SourceFaults.ENCODING);
    }

    @Test
    void readsLinesThatEndAsOnWindows() throws IOException {
        read(SMALL.replace("draft", "drfat").replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));

        assertThat(types()).containsExactly(SourceFaults.NOT_IN_LIST);
        assertThat(findings.get(0).location().toString()).endsWith("plan.yaml:5:11");
    }

    @Test
    void readsLinesThatEndAsOnOldMacs() throws IOException {
        read(SMALL.replace("draft", "drfat").replace("\n", "\r").getBytes(StandardCharsets.UTF_8));

        assertThat(types()).containsExactly(SourceFaults.NOT_IN_LIST);
        assertThat(findings.get(0).location().toString()).endsWith("plan.yaml:5:11");
    }

    @Test
    void pointsAtControlCharacters() throws IOException {
        read(SMALL.replace("Role", "Ro\0le\u000B").getBytes(StandardCharsets.UTF_8));

        assertThat(types()).containsExactly(SourceFaults.CHARACTER, SourceFaults.CHARACTER);
        assertThat(findings.get(0).message()).contains("a null character");
        assertThat(findings.get(0).location().toString()).endsWith("plan.yaml:9:14");
        assertThat(findings.get(1).help()).contains("delete it, and press Enter if a new line is meant");
    }

    @Test
    void pointsAtLineSeparatorsThatNoEditorShows() throws IOException {
        read(SMALL.replace("Role", "Ro\u2028le").getBytes(StandardCharsets.UTF_8));

        assertThat(types()).containsExactly(SourceFaults.CHARACTER);
    }

    @Test
    void pointsAtControlCharactersInProseFiles() throws IOException {
        Files.writeString(folder.resolve("role.md"), "One\r\ntwo\u0007\r\n");
        read((SMALL + "    text: { file: role.md }\n").getBytes(StandardCharsets.UTF_8));

        assertThat(types()).containsExactly(SourceFaults.CHARACTER);
        assertThat(findings.get(0).location().toString()).endsWith("role.md:2:4");
    }

    @Test
    void readsProseFilesThatEndLinesAsOnWindows() throws IOException {
        Files.writeString(folder.resolve("role.md"), "One\r\n\r\ntwo\r\n");
        ReadPlan read = read((SMALL + "    text: { file: role.md }\n").getBytes(StandardCharsets.UTF_8));
        var prose = read.plan().orElseThrow().sections().get(0).text().orElseThrow();

        assertThat(prose.markdown()).isEqualTo("One\n\ntwo\n");
        assertThat(read.locations().text(prose).locate(5, 8).toString()).endsWith("role.md:3:1");
        assertThat(read.locations().text(prose).locate(5, 9).endLine()).isEqualTo(3);
    }

    @Test
    void refusesAFileOfMoreThanTenMegabytes() throws IOException {
        ByteArrayOutputStream large = new ByteArrayOutputStream();
        large.write(SMALL.getBytes(StandardCharsets.UTF_8));
        byte[] line = "# nothing to see here, but a lot of it\n".getBytes(StandardCharsets.UTF_8);
        while (large.size() <= PlanReader.MAX_BYTES) {
            large.write(line);
        }
        read(large.toByteArray());

        assertThat(types()).containsExactly(SourceFaults.TOO_LARGE);
    }

    @Test
    void readsAFileOfNearlyTenMegabytes() throws IOException {
        String line = "    We work in partnership with criminal justice services and community safety partnerships.\n";
        read((SMALL + "    text: |\n" + ("  " + line).repeat(100_000)).getBytes(StandardCharsets.UTF_8));

        assertThat(findings).isEmpty();
    }

    @Test
    void readsALineOfSeveralMegabytes() throws IOException {
        read(SMALL.replace("Role", "R".repeat(4_000_000)).getBytes(StandardCharsets.UTF_8));

        assertThat(findings).isEmpty();
    }

    @Test
    void refusesMoreThanAHundredLevels() throws IOException {
        read((SMALL + "    text: " + "[".repeat(50_000)).getBytes(StandardCharsets.UTF_8));

        assertThat(types()).containsExactly(SourceFaults.TOO_DEEP);
        assertThat(findings.get(0).location().line()).isEqualTo(10);
    }

    @Test
    void refusesMoreThanAHundredLevelsOfDashes() throws IOException {
        read((SMALL + "glossary:\n" + "- ".repeat(500) + "x\n").getBytes(StandardCharsets.UTF_8));

        assertThat(types()).containsExactly(SourceFaults.TOO_DEEP);
    }

    @Test
    void doesNotFollowALinkOutOfTheFolder() throws IOException {
        Path plan = Files.createDirectory(folder.resolve("plan"));
        Path outside = Files.writeString(folder.resolve("secret.md"), "Secret");
        link(plan.resolve("role.md"), outside);
        Files.writeString(plan.resolve("plan.yaml"), SMALL + "    text: { file: role.md }\n");
        ReadPlan read = new PlanReader().read(plan, findings::add);

        assertThat(types()).containsExactly(SourceFaults.OUTSIDE);
        assertThat(findings.get(0).location().toString()).endsWith("plan.yaml:10:19");
        assertThat(read.files().names()).noneMatch(name -> name.endsWith("role.md"));
    }

    @Test
    void readsAPlanThroughALinkToItsFolder() throws IOException {
        Path plan = Files.createDirectory(folder.resolve("plan"));
        Files.writeString(plan.resolve("plan.yaml"), SMALL + "    text: { file: role.md }\n");
        Files.writeString(plan.resolve("role.md"), "Role");
        link(folder.resolve("link"), plan);

        assertThat(new PlanReader().read(folder.resolve("link"), findings::add).plan())
                .isPresent();
        assertThat(findings).isEmpty();
    }

    @Test
    void refusesAFolderNamedLikeAFile() throws IOException {
        Files.createDirectory(folder.resolve("risks.yaml"));
        read(SMALL.getBytes(StandardCharsets.UTF_8));

        assertThat(types()).containsExactly(SourceFaults.UNREADABLE);
    }

    @Test
    void reportsAMissingFolder() {
        ReadPlan read = new PlanReader().read(folder.resolve("nowhere"), findings::add);

        assertThat(types()).containsExactly(SourceFaults.NO_FOLDER);
        assertThat(read.plan()).isEmpty();
    }

    @Test
    void reportsAnEmptyFolder() {
        new PlanReader().read(folder, findings::add);

        assertThat(types()).containsExactly(SourceFaults.NO_PLAN);
    }

    @Test
    void reportsAnEmptyPlan() throws IOException {
        read(new byte[0]);

        assertThat(types()).containsExactly(SourceFaults.EMPTY_FILE);
    }

    @Test
    void repeatsWhatAnAliasNames() throws IOException {
        ReadPlan read = read((SMALL + "glossary:\n  - &yos { term: YOS, meaning: Service }\n  - *yos\n")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(findings).isEmpty();
        assertThat(read.plan().orElseThrow().glossary()).hasSize(2);
    }

    private ReadPlan read(byte[] bytes) throws IOException {
        Files.write(folder.resolve("plan.yaml"), bytes);
        return new PlanReader().read(folder, findings::add);
    }

    private static void link(Path link, Path target) {
        boolean made;
        try {
            Files.createSymbolicLink(link, target);
            made = true;
        } catch (IOException | UnsupportedOperationException e) {
            made = false;
        }
        assumeTrue(made, "this system has symbolic links");
    }

    private List<DiagnosticType> types() {
        return findings.stream().map(Diagnostic::type).toList();
    }

    private Diagnostic only(DiagnosticType type) {
        return findings.stream()
                .filter(finding -> finding.type() == type)
                .findFirst()
                .orElseThrow();
    }
}
