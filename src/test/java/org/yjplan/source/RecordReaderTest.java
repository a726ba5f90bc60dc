package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.design.Design;
import org.yjplan.model.design.Texts;

/** A file that holds one record is read as strictly as a plan: here a theme. */
class RecordReaderTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    @TempDir
    Path folder;

    @Test
    void readsARecordAndKnowsItsPlaces() throws IOException {
        ReadRecord<Design> read = read("header:\n  left: Plan\n  right: \"\"\nword-font: Arial\n");
        Design design = read.record().orElseThrow();
        Texts header = design.header().orElseThrow();

        assertThat(findings).isEmpty();
        assertThat(design.wordFont()).contains("Arial");
        assertThat(header.left()).contains("Plan");
        assertThat(header.right()).as("empty on purpose").contains("");
        assertThat(header.centre()).isEmpty();
        assertThat(read.locations().of(header, "left")).isEqualTo(location(2, 9, 4));
    }

    @Test
    void asksForAValueWhereThereAreNoQuotes() throws IOException {
        read("header:\n  left:\n");

        assertFinds(location(2, 3, 4), "“left” in “header” has no value");
        assertThat(findings.get(0).type()).isEqualTo(SourceFaults.EMPTY_VALUE);
    }

    @Test
    void takesEmptyQuotesOnlyWhereATextMayBeEmpty() throws IOException {
        read("word-font: \"\"\n");

        assertFinds(location(1, 12, 2), "“word-font” has no value");
    }

    @Test
    void saysThatAListIsNoText() throws IOException {
        read("word-font: [Arial]\n");

        assertFinds(location(1, 1, 9), "“word-font” is a list, but should be a text");
    }

    @Test
    void findsEveryFaultAtItsPlace() throws IOException {
        ReadRecord<Design> read = read("sizes:\n  body: huge\nword-font: [Arial\nheader:\n  lef: x\n");

        assertThat(findings)
                .extracting(Diagnostic::type)
                .containsExactlyInAnyOrder(SourceFaults.BRACKET, DesignFaults.SIZE, SourceFaults.UNKNOWN_KEY);
        assertThat(read.record().orElseThrow().wordFont()).isEmpty();
    }

    private ReadRecord<Design> read(String yaml) throws IOException {
        Files.writeString(folder.resolve("theme.yaml"), yaml);
        return RecordReader.read(Design.class, FileSource.folder(folder), "theme.yaml", "the theme", findings::add);
    }

    private void assertFinds(Location location, String message) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo(message);
            assertThat(finding.location()).isEqualTo(location);
        });
    }

    private Location location(int line, int column, int length) {
        return Location.of(folder.toString().replace('\\', '/') + "/theme.yaml", line, column, length);
    }
}
