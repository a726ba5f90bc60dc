package org.yjplan.render.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yjplan.document.Block;
import org.yjplan.document.CallOut;
import org.yjplan.document.Document;
import org.yjplan.document.Heading;
import org.yjplan.document.Landscape;
import org.yjplan.document.LinkTargets;
import org.yjplan.document.Paragraph;
import org.yjplan.document.PlainText;
import org.yjplan.document.Quote;
import org.yjplan.document.Table;
import org.yjplan.document.TitlePage;

/**
 * Writes a document as Markdown: CommonMark with the tables of GitHub. Tables whose cells hold more than a line are
 * written as HTML. Stateless and safe to share.
 */
public final class MarkdownRenderer {

    /**
     * The document as Markdown, lines ended by a line feed.
     *
     * @param document a finished document
     */
    public String render(Document document) {
        int levelShift = hasTitle(document.blocks()) ? 1 : 0;
        Map<String, String> anchors = new HashMap<>();
        gatherAnchors(document.blocks(), new GitHubAnchors(), LinkTargets.of(document), anchors);
        return new MarkdownBlocks(anchors, levelShift).all(document.blocks()) + "\n";
    }

    private static boolean hasTitle(List<Block> blocks) {
        return blocks.stream().anyMatch(TitlePage.class::isInstance);
    }

    /** By the id of each heading and each table that a link leads to, the anchor that the link uses. */
    private static void gatherAnchors(
            List<Block> blocks, GitHubAnchors made, Set<String> linked, Map<String, String> anchors) {
        for (Block block : blocks) {
            if (block instanceof TitlePage page) {
                page.paragraphs().stream()
                        .filter(paragraph -> paragraph.style() == Paragraph.Style.TITLE)
                        .forEach(title -> made.next(PlainText.of(title.content())));
            } else if (block instanceof Heading heading) {
                String number = heading.number().map(n -> n + " ").orElse("");
                String anchor = made.next(number + PlainText.of(heading.content()));
                heading.id().ifPresent(id -> anchors.put(id, anchor));
            } else if (block instanceof Table table) {
                table.id().filter(linked::contains).ifPresent(id -> anchors.put(id, id));
            } else if (block instanceof Landscape landscape) {
                gatherAnchors(landscape.blocks(), made, linked, anchors);
            } else if (block instanceof CallOut callOut) {
                gatherAnchors(callOut.blocks(), made, linked, anchors);
            } else if (block instanceof Quote quote) {
                gatherAnchors(quote.blocks(), made, linked, anchors);
            }
        }
    }
}
