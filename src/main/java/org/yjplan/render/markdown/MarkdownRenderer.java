package org.yjplan.render.markdown;

import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.Document;
import org.yjplan.document.TitlePage;

/**
 * Writes a document as Markdown: CommonMark with GitHub tables. Tables whose cells hold more than a line are
 * written as HTML. Stateless and safe to share.
 */
public final class MarkdownRenderer {

    /**
     * The document as Markdown.
     *
     * @param document a finished document
     * @param pictureFolder the folder beside the Markdown file for the picture files
     */
    public MarkdownFile render(Document document, String pictureFolder) {
        int levelShift = hasTitle(document.blocks()) ? 1 : 0;
        Surroundings surroundings = new Surroundings(new Anchors(document), pictureFolder);
        MarkdownBlocks blocks = new MarkdownBlocks(surroundings, levelShift);
        String text = blocks.all(document.blocks());
        String notes = blocks.notes();
        return new MarkdownFile(text + (notes.isEmpty() ? "" : "\n\n" + notes) + "\n", surroundings.pictures());
    }

    private static boolean hasTitle(List<Block> blocks) {
        return blocks.stream().anyMatch(TitlePage.class::isInstance);
    }
}
