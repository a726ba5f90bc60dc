package org.yjplan.prose;

import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.Code;
import org.yjplan.document.Emphasis;
import org.yjplan.document.Foreign;
import org.yjplan.document.Heading;
import org.yjplan.document.Inline;
import org.yjplan.document.Link;
import org.yjplan.document.ListBlock;
import org.yjplan.document.Note;
import org.yjplan.document.Paragraph;
import org.yjplan.document.Quote;
import org.yjplan.document.Strong;
import org.yjplan.document.Text;

/** The words that prose shows. */
final class Words {
    private Words() {}

    static String of(List<Block> blocks) {
        StringBuilder words = new StringBuilder();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                addInlines(paragraph.content(), words);
            } else if (block instanceof Heading heading) {
                addInlines(heading.content(), words);
            } else if (block instanceof ListBlock list) {
                list.items().forEach(item -> words.append(of(item.blocks())));
            } else if (block instanceof Quote quote) {
                words.append(of(quote.blocks()));
            } else {
                throw new AssertionError("prose does not make " + block);
            }
        }
        return words.toString();
    }

    private static void addInlines(List<Inline> inlines, StringBuilder words) {
        for (Inline inline : inlines) {
            if (inline instanceof Text text) {
                words.append(text.value());
            } else if (inline instanceof Code code) {
                words.append(code.value());
            } else if (inline instanceof Strong strong) {
                addInlines(strong.content(), words);
            } else if (inline instanceof Emphasis emphasis) {
                addInlines(emphasis.content(), words);
            } else if (inline instanceof Link link) {
                addInlines(link.content(), words);
            } else if (inline instanceof Note note) {
                addInlines(note.content(), words);
            } else if (inline instanceof Foreign foreign) {
                addInlines(foreign.content(), words);
            }
        }
    }
}
