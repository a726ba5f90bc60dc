package org.yjplan.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.yjplan.Golden;
import org.yjplan.check.Checker;
import org.yjplan.check.rule.Rule;
import org.yjplan.cli.Catalogue;
import org.yjplan.diagnostic.DiagnosticType;

/** Keeps the catalogue of findings in step with the code that it is made from. */
class FindingsPageTest {
    @Test
    void explainsEveryFinding() {
        Golden.page("findings.md").holds(page());
    }

    @Test
    void givesEveryKindOfFindingAnIdOfItsOwnAndAnExplanation() {
        assertThat(Catalogue.all()).extracting(DiagnosticType::id).doesNotHaveDuplicates();
        assertThat(Catalogue.all())
                .allSatisfy(type -> assertThat(type.explanation()).as(type.id()).endsWith("."));
    }

    private static String page() {
        StringBuilder page = new StringBuilder("""
                # Findings

                Made from the code: everything that yjplan may find in a plan or a template, and what it means. Ids never change their
                meaning. An error stops the build of its plan; a warning does not.

                A rule shows what gives its finding and what gives none: the part of a plan that matters, as it would stand in
                plan.yaml. `yjplan explain YJ220` says the same of one.

                """);
        for (DiagnosticType type : Catalogue.all()) {
            page.append("## %s %s\n\n*%s.* %s\n\n"
                    .formatted(
                            type.id(),
                            type.title(),
                            capital(type.severity().name()),
                            type.explanation().replace("<", "\\<").replace("[](", "\\[](")));
            rules().stream()
                    .filter(rule -> rule.type().equals(type))
                    .map(Rule::examples)
                    .forEach(examples -> page.append(example("This gives the finding:", examples.fails()))
                            .append(example("This does not:", examples.passes())));
        }
        return page.substring(0, page.length() - 1);
    }

    private static String example(String lead, String yaml) {
        return "%s\n\n```yaml\n%s```\n\n".formatted(lead, yaml);
    }

    private static List<Rule> rules() {
        return new Checker().rules();
    }

    private static String capital(String name) {
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }
}
