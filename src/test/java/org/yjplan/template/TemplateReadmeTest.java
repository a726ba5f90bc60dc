package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yjplan.language.Wording;

/** What designers read about templates is all that there is. */
class TemplateReadmeTest {
    private final String readme = read("templates/README.md");

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    @Test
    void namesEveryElementAndAttribute() {
        assertThat(Vocabulary.elements()).allSatisfy(name -> {
            boolean heading = name.matches("h[1-6]");
            assertThat(readme).contains(heading ? "`h1` … `h6`" : "`" + name + "`");
            assertThat(Vocabulary.attributesOf(name))
                    .allSatisfy(attribute -> assertThat(readme).containsPattern("`" + attribute + "[`=]"));
        });
    }

    @Test
    void namesEveryFunction() {
        ReadTracker tracker = new ReadTracker(Plans.locations());
        Functions functions = new Functions(Plans.bare(), new PlanView(Wording.ENGLISH, tracker));
        assertThat(functions.all().keySet())
                .allSatisfy(name -> assertThat(readme).contains(name + "("));
    }

    @Test
    void namesEveryComponentWhereATemplateIsDescribed() throws IOException {
        String plan = read("templates/strategic-plan/README.md") + read("templates/committee-report/README.md");
        try (var files = Files.list(Path.of("templates/components"))) {
            List<String> components = files.map(
                            file -> file.getFileName().toString().replace(".ftlh", ""))
                    .toList();
            assertThat(components).allSatisfy(name -> assertThat(plan).contains("{{ " + name));
        }
    }
}
