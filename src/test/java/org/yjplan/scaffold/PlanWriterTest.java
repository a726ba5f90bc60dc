package org.yjplan.scaffold;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yjplan.guidance.Edition;
import org.yjplan.model.Component;
import org.yjplan.model.Period;
import org.yjplan.model.Plan;
import org.yjplan.model.RecordTree;
import org.yjplan.model.RecordType;
import org.yjplan.source.PlanReader;

/** What is written says what belongs where, and is read back as the same plan. */
class PlanWriterTest {
    @TempDir
    private Path folder;

    static List<Path> plans() throws IOException {
        return PlanCreatorTest.plans();
    }

    private static Plan read(Path folder) {
        return new PlanReader().read(folder, finding -> {}).plan().orElseThrow();
    }

    /** All that a plan says, with the white space that a block of text may gain or lose at its end evened out. */
    private static String said(Plan plan) {
        return plan.toString().replaceAll("\\s+", " ").replace(" ]", "]");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void isReadBackAsTheSamePlan(Path path) throws IOException {
        Plan plan = read(path);
        for (Map.Entry<String, String> file : PlanWriter.files(plan).entrySet()) {
            if (!file.getKey().contains("/")) {
                Files.writeString(folder.resolve(file.getKey()), file.getValue());
            }
        }

        assertThat(said(read(folder))).isEqualTo(said(plan));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyKeyOfEveryFileHasItsMeaningAboveIt(Path path) {
        everyKeyHasItsMeaning(read(path));
    }

    @Test
    void everyKeyOfAFirstPlanHasItsMeaningAboveIt() {
        everyKeyHasItsMeaning(
                FirstPlan.of(Edition.of("2024").orElseThrow(), Optional.empty(), Period.ofFinancialYears(2027, 2028)));
    }

    private static void everyKeyHasItsMeaning(Plan plan) {
        Map<String, String> files = PlanWriter.files(plan);
        for (Component part : RecordType.of(plan).components()) {
            String own = files.get(part.key() + ".yaml");
            String text = own == null ? files.get("plan.yaml") : own;
            RecordWriter.given(plan, part).ifPresent(value -> types(value).forEach(type -> type.components().stream()
                    .filter(Component::isKey)
                    .forEach(component -> assertThat(text).containsPattern(noted(component)))));
            if (own == null) {
                assertThat(text).containsPattern(noted(part));
            }
        }
    }

    private static List<RecordType<?>> types(Object value) {
        Stream<Record> roots =
                value instanceof List<?> list ? list.stream().map(Record.class::cast) : Stream.of((Record) value);
        return roots.flatMap(root -> RecordTree.of(root).stream())
                .<RecordType<?>>map(RecordType::of)
                .distinct()
                .toList();
    }

    /** A comment with the meaning, and the key on the next line. */
    private static Pattern noted(Component component) {
        String meaning = Stream.of(component.description().value().split(" "))
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s#]+"));
        return Pattern.compile("# " + meaning + "\\n[\\s#-]*" + component.key() + ":");
    }
}
