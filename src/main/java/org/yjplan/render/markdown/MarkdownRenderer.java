package org.yjplan.render.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yjplan.document.Block;
import org.yjplan.document.CallOut;
import org.yjplan.document.CaptionList;
import org.yjplan.document.Document;
import org.yjplan.document.Figure;
import org.yjplan.document.Heading;
import org.yjplan.document.Landscape;
import org.yjplan.document.LinkTargets;
import org.yjplan.document.NumberedParagraph;
import org.yjplan.document.Paragraph;
import org.yjplan.document.PlainText;
import org.yjplan.document.Quote;
import org.yjplan.document.Table;
import org.yjplan.document.TitlePage;
import org.yjplan.document.Tree;

/**
 * Writes a document as Markdown: CommonMark with the tables of GitHub. Tables whose cells hold more than a line are
 * written as HTML. Stateless and safe to share.
 */
public final class MarkdownRenderer {

    /**
     * The document as Markdown.
     *
     * @param document a finished document
     * @param pictureFolder the folder beside the Markdown file that the picture files shall be in
     */
    public MarkdownFile render(Document document, String pictureFolder) {
        int levelShift = hasTitle(document.blocks()) ? 1 : 0;
        Map<String, String> anchors = new HashMap<>();
        Set<String> linked = new HashSet<>(LinkTargets.of(document));
        gatherListed(document.blocks(), linked);
        gatherAnchors(document.blocks(), new GitHubAnchors(), linked, anchors);
        Surroundings surroundings = new Surroundings(anchors, pictureFolder);
        MarkdownBlocks blocks = new MarkdownBlocks(surroundings, levelShift);
        String text = blocks.all(document.blocks());
        String notes = blocks.notes();
        return new MarkdownFile(text + (notes.isEmpty() ? "" : "\n\n" + notes) + "\n", surroundings.pictures());
    }

    private static boolean hasTitle(List<Block> blocks) {
        return blocks.stream().anyMatch(TitlePage.class::isInstance);
    }

    /** Adds the ids that lists of tables and figures lead to. */
    private static void gatherListed(List<Block> blocks, Set<String> linked) {
        for (Block block : blocks) {
            if (block instanceof CaptionList list) {
                list.entries().forEach(entry -> linked.add(entry.target()));
            }
        }
    }

    /** By the id of each heading, and of each paragraph, table and figure that a link leads to, the anchor that the link uses. */
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
                table.rows().forEach(row -> row.cells()
                        .forEach(cell -> gatherAnchors(cell.blocks(), made, linked, anchors)));
            } else if (block instanceof Figure figure) {
                figure.id().filter(linked::contains).ifPresent(id -> anchors.put(id, id));
            } else if (block instanceof Tree tree) {
                tree.id().filter(linked::contains).ifPresent(id -> anchors.put(id, id));
            } else if (block instanceof NumberedParagraph paragraph) {
                paragraph.id().filter(linked::contains).ifPresent(id -> anchors.put(id, id));
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
