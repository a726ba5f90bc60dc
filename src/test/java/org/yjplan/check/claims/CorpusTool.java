package org.yjplan.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.yjplan.check.Checker;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Examples;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ReadPlan;

/**
 * A tool, not a test: runs the rules on prose over published plans: each text of a folder becomes the prose of a section.
 *
 * <p>{@code mvn test -Dtest=CorpusTool -Dcorpus=DIR}, with {@code -Dfamilies=YJ4,YJ8} for other families, prints what
 * is found. The verdicts of one such run stand in {@code src/site/markdown/claims.md}.
 */
@Tag("tool")
@EnabledIfSystemProperty(named = "corpus", matches = ".+")
class CorpusTool {
    private static final String PLAN = Examples.plan("""
            sections:
              - id: text
                title: Text
                text: { file: text.md }
            """);

    @TempDir
    private Path folder;

    @Test
    void printsWhatIsFoundInEachText() throws IOException {
        List<Path> texts;
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("corpus")))) {
            texts = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
        assertThat(texts).isNotEmpty();
        for (Path text : texts) {
            print(text);
        }
    }

    private void print(Path text) throws IOException {
        Files.writeString(folder.resolve("plan.yaml"), PLAN);
        Files.copy(text, folder.resolve("text.md"), StandardCopyOption.REPLACE_EXISTING);
        List<Diagnostic> findings = new ArrayList<>();
        ReadPlan read = new PlanReader().read(folder, findings::add);
        assertThat(findings).as("faults of %s as prose", text).isEmpty();
        new Checker()
                .check(
                        read.plan().orElseThrow(),
                        read.locations(),
                        new Checker.Conditions(true, LocalDate.of(2019, 7, 1), read.files()::line),
                        findings::add);
        Statements statements = Statements.of(
                new CheckContext(read.plan().orElseThrow(), read.locations(), LocalDate.EPOCH, finding -> {}));
        System.out.printf("%s: %d claims judged%n", text.getFileName(), judged(statements));
        findings.sort(Diagnostic.READING_ORDER);
        List<String> families = List.of(System.getProperty("families", "YJ4").split(","));
        for (Diagnostic finding : findings) {
            if (families.stream().anyMatch(finding.type().id()::startsWith)) {
                System.out.printf(
                        "%s:%d:%d %s %s%n    %s%n",
                        text.getFileName(),
                        finding.location().line(),
                        finding.location().column(),
                        finding.type().id(),
                        finding.message(),
                        around(read, finding));
            }
        }
    }

    /** How many changes and shares stand with their figures, so that they can be worked out again. */
    private static long judged(Statements statements) {
        return statements.all().stream()
                .mapToLong(statement -> statement.claims().stream()
                                .filter(claim -> claim.telling().isPresent())
                                .count()
                        + ShareReader.read(statement.sentence(), statement.changes())
                                .size())
                .sum();
    }

    /** The words around those that a finding points at. */
    private static String around(ReadPlan read, Diagnostic finding) {
        String line = read.files()
                .line(finding.location().file(), finding.location().line())
                .orElse("");
        int at = finding.location().column() - 1;
        return line.substring(Math.max(0, at - 160), Math.min(line.length(), at + 120));
    }
}
