package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.model.Component;
import org.yjplan.model.Language;
import org.yjplan.model.Money;
import org.yjplan.model.Percentage;
import org.yjplan.model.Period;
import org.yjplan.model.Plan;
import org.yjplan.model.Prose;
import org.yjplan.model.RecordType;
import org.yjplan.model.Status;

/** A plan in which every key of the model is given. */
class WholePlanTest {
    private static final String FOLDER = "src/test/resources/source/whole";

    private final List<Diagnostic> findings = new ArrayList<>();
    private ReadPlan read;
    private Plan plan;

    @BeforeEach
    void read() {
        read = new PlanReader().read(Path.of(FOLDER), findings::add);
        assertThat(findings).isEmpty();
        plan = read.plan().orElseThrow();
    }

    @Test
    void bindsEveryKeyOfTheModel() {
        assertFull(plan, "plan");
    }

    @Test
    void readsValuesAsTheyAreWritten() {
        assertThat(plan.about().version()).contains("0.10");
        assertThat(plan.about().guidance()).contains("2013");
        assertThat(plan.about().status()).isEqualTo(Status.FOR_APPROVAL);
        assertThat(plan.about().language()).contains(Language.CY);
        assertThat(plan.about().statement())
                .contains(new Prose("Made under section 40 of the Crime and Disorder Act 1998.\n"));
        assertThat(plan.budget().orElseThrow().change().orElseThrow().by())
                .isEqualTo(new Percentage(new BigDecimal("-6.1")));
        assertThat(plan.budget()
                        .orElseThrow()
                        .additional()
                        .get(0)
                        .parts()
                        .get(0)
                        .amount())
                .contains(new Money(-6_927_000));
        assertThat(plan.objectives().get(0).focus().orElseThrow().period())
                .isEqualTo(Period.ofFinancialYears(2013, 2014));
        assertThat(plan.performance()
                        .orElseThrow()
                        .indicators()
                        .get(0)
                        .values()
                        .get(1)
                        .value()
                        .value())
                .as("decimal places are kept")
                .hasToString("-74.30");
        assertThat(plan.sections().get(0).landscape()).contains(false);
    }

    @Test
    void readsProseFromAFile() {
        Prose text = plan.sections().get(0).text().orElseThrow();

        assertThat(text.markdown()).isEqualTo("# Governance\n\nThe board meets.\n");
        assertThat(read.locations().text(text).locate(18, 23))
                .isEqualTo(Location.of(FOLDER + "/governance.md", 3, 5, 5));
    }

    @Test
    void placesEveryRecordAndComponent() {
        assertPlaced(plan);
    }

    @Test
    void locatesTheWordsOfALine() {
        TextMap title = read.locations().text(plan.about(), "title");

        assertThat(title.locate(6, 13)).isEqualTo(Location.of(FOLDER + "/plan.yaml", 2, 17, 7));
    }

    @Test
    void findsWhereACharacterStands() {
        Location surname = read.locations().find("Sinnott").orElseThrow();
        assertThat(read.files()
                        .line(surname.file(), surname.line())
                        .orElseThrow()
                        .substring(surname.column() - 1))
                .startsWith("Sinnott");
        assertThat(read.locations().find("inspection."))
                .contains(Location.of(FOLDER + "/prose/inspection.md", 1, 5, 11));
        assertThat(read.locations().find("The sections have a file"))
                .as("a comment")
                .isEmpty();
    }

    @Test
    void namesTheFilesThatWereRead() {
        assertThat(read.files().names())
                .containsExactlyInAnyOrder(
                        FOLDER + "/plan.yaml",
                        FOLDER + "/sections.yaml",
                        FOLDER + "/governance.md",
                        FOLDER + "/prose/inspection.md");
        assertThat(read.files().line(FOLDER + "/governance.md", 3)).contains("The board meets.");
        assertThat(read.files().line(FOLDER + "/governance.md", 99)).isEmpty();
        assertThat(read.files().line("elsewhere.yaml", 1)).isEmpty();
    }

    /** Every optional component is present, and no list or map is empty, but for those that end a recursion. */
    private static void assertFull(Record owner, String path) {
        for (Component component : RecordType.of(owner).components()) {
            String name = path + "." + component.name();
            Object value = component.of(owner);
            if (name.endsWith("parts.parts") || name.contains("sections.sections.") || name.contains("posts.posts")) {
                continue;
            }
            if (value instanceof Optional<?> optional) {
                boolean second = name.contains("values") && name.endsWith("note");
                assertThat(second || optional.isPresent()).as(name).isTrue();
                value = optional.orElse(null);
            } else if (value instanceof Collection<?> collection) {
                assertThat(collection).as(name).isNotEmpty();
                for (Object element : collection) {
                    if (element instanceof Record record && isOurs(record)) {
                        assertFull(record, name);
                    }
                }
            } else if (value instanceof Map<?, ?> map) {
                assertThat(map).as(name).isNotEmpty();
            }
            if (value instanceof Record record && isOurs(record)) {
                assertFull(record, name);
            }
        }
    }

    private void assertPlaced(Record owner) {
        for (Component component : RecordType.of(owner).components()) {
            Object value = component.of(owner);
            Object present = value instanceof Optional<?> optional ? optional.orElse(null) : value;
            boolean empty = present == null
                    || present instanceof Collection<?> list && list.isEmpty()
                    || present instanceof Map<?, ?> map && map.isEmpty();
            if (!empty) {
                Location location = read.locations().of(owner, component.name());
                assertThat(location.isWholeFile())
                        .as("%s of %s", component.name(), owner)
                        .isFalse();
                assertThat(read.files().line(location.file(), location.line())).isPresent();
            }
            List<Object> parts = new ArrayList<>();
            if (present instanceof Collection<?> list) {
                parts.addAll(list);
            } else if (present != null) {
                parts.add(present);
            }
            for (Object part : parts) {
                if (part instanceof Record record && isOurs(record)) {
                    assertPlaced(record);
                }
            }
        }
    }

    private static boolean isOurs(Record record) {
        return ValueKinds.of(record).isEmpty() && !(record instanceof Prose);
    }
}
