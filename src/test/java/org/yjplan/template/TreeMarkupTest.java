package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Document;
import org.yjplan.document.Finisher;
import org.yjplan.prose.Outline;
import org.yjplan.prose.Pictures;

/** How templates draw trees. */
class TreeMarkupTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    @TempDir
    private Path folder;

    private String finished(String body) throws IOException {
        Files.createDirectories(folder.resolve("test"));
        Files.writeString(
                folder.resolve("test/plan.ftlh"), "<document title=\"T\" author=\"A\">" + body + "</document>");
        Document document = new TemplateEngine(List.of(folder))
                .compose(
                        Plans.bare(),
                        Plans.locations(),
                        Plans.spec("test"),
                        Instant.EPOCH,
                        Pictures.NONE,
                        findings::add)
                .orElseThrow(() -> new AssertionError(findings.toString()));
        return Outline.of(Finisher.finish(document).document().blocks());
    }

    @Test
    void makesBoxesOfAListWithinLists() throws IOException {
        assertThat(finished(
                        "<tree><li>Head <em>of</em> service <ul><li>Team</li><li>Team<ul><li>Post</li></ul></li></ul>"
                                + "</li><li>Board</li></tree>"))
                .isEqualTo(
                        "tree(ul(li(p(Head em(of) service) ul(li(p(Team)) li(p(Team) ul(li(p(Post)))))) li(p(Board))))");
    }

    @Test
    void namesATreeAsAFigure() throws IOException {
        assertThat(finished("<tree id=\"who\"><li>Head</li><figcaption>Who is who</figcaption></tree>"
                        + "<p><a href=\"#who\"/></p><list-of kind=\"figures\"/>"))
                .contains("tree#who(ul(li(p(Head)))) caption(Who is who)")
                .contains("p(a #who(figure\u00a01))");
    }
}
