package org.yjplan.render.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.yjplan.document.Block;
import org.yjplan.document.CaptionList;
import org.yjplan.document.Document;
import org.yjplan.document.Heading;
import org.yjplan.document.Link;
import org.yjplan.document.Paragraph;
import org.yjplan.document.PlainText;
import org.yjplan.document.Walker;
import org.yjplan.markup.SafeMarkup;

/**
 * The anchors that the links of a document lead to: for headings, those that GitHub makes from their words; for
 * everything else its id, which must be written if something links to it.
 */
final class Anchors extends Walker {
    private final GitHubAnchors made = new GitHubAnchors();
    private final Map<String, String> headings = new HashMap<>();
    private final Set<String> linked = new HashSet<>();

    /** The anchors of a document. */
    Anchors(Document document) {
        blocks(document.blocks());
    }

    /** The anchor of a heading, paragraph, table or figure. */
    String of(String id) {
        return headings.getOrDefault(id, id);
    }

    /** The address that a link leads to. */
    String of(Link link) {
        return link.isInternal() ? "#" + of(link.targetId()) : link.target();
    }

    /** The anchor element of something other than a heading, if the text, or a list of tables or figures, links to it. */
    SafeMarkup place(Block block) {
        return SafeMarkup.ifPresent("<a id=\"%s\"></a>", block.id().filter(linked::contains));
    }

    @Override
    public Void visit(CaptionList list) {
        list.entries().forEach(entry -> linked.add(entry.target()));
        return null;
    }

    @Override
    public Void visit(Heading heading) {
        String number = heading.number().map(n -> n + " ").orElse("");
        String anchor = made.next(number + PlainText.of(heading.content()));
        heading.id().ifPresent(id -> headings.put(id, anchor));
        return super.visit(heading);
    }

    @Override
    public Void visit(Link link) {
        if (link.isInternal()) {
            linked.add(link.targetId());
        }
        return super.visit(link);
    }

    /** The title is a heading in Markdown. */
    @Override
    public Void visit(Paragraph paragraph) {
        if (paragraph.style() == Paragraph.Style.TITLE) {
            made.next(PlainText.of(paragraph.content()));
        }
        return super.visit(paragraph);
    }
}
