package org.yjplan.render.docx;

import java.util.List;
import java.util.Optional;
import org.yjplan.document.Tree;

/**
 * Writes a tree as a list of boxes in levels, which Word can promote and demote like those of any list. Consecutive boxes of
 * one level share their borders.
 */
final class TreeWriter {
    private static final ParagraphStyle TREE_BOX = ParagraphStyle.light("TreeBox");

    private final WordXml xml;
    private final Paragraphs paragraphs;
    private final InlineWriter inlines;
    private final Bookmarks bookmarks;
    private final CaptionWriter captions;

    TreeWriter(WordXml xml, Paragraphs paragraphs, InlineWriter inlines, Bookmarks bookmarks, CaptionWriter captions) {
        this.xml = xml;
        this.paragraphs = paragraphs;
        this.inlines = inlines;
        this.bookmarks = bookmarks;
        this.captions = captions;
    }

    /** Writes a tree with its caption below. */
    void write(Tree tree, BlockContext context) {
        boolean captioned = tree.caption().isPresent();
        write(tree.nodes(), 0, captioned, captioned ? Optional.empty() : tree.id());
        tree.caption().ifPresent(caption -> captions.write(caption, tree.id(), ParagraphStyle.FIGURE_CAPTION, context));
        if (!captioned) {
            paragraphs.oweAfterBlock();
        }
    }

    /** The last box stays with a caption that follows, and every box with its first child. */
    private void write(List<Tree.Node> nodes, int level, boolean keptAtEnd, Optional<String> id) {
        for (int i = 0; i < nodes.size(); i++) {
            Tree.Node node = nodes.get(i);
            boolean keepLast = keptAtEnd && i == nodes.size() - 1;
            boolean leads = !node.below().isEmpty();
            ParagraphStyle style = TREE_BOX;
            ParagraphFormat format = ParagraphFormat.of(style)
                    .numbered(NumberingPart.TREES, Math.min(level, NumberingPart.DEEPEST))
                    .kept(leads || keepLast);
            Optional<String> place = i == 0 ? id : Optional.empty();
            paragraphs.write(format, () -> bookmarks.around(xml, place, () -> inlines.write(node.content(), style)));
            write(node.below(), level + 1, keepLast, Optional.empty());
        }
    }
}
