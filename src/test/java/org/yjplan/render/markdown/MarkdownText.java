package org.yjplan.render.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads Markdown back with a different library from the one that reads authors' Markdown. */
public final class MarkdownText {
    private static final List<Extension> EXTENSIONS =
            List.of(TablesExtension.create(), TaskListItemsExtension.create());

    private static final Pattern NOTE = Pattern.compile("\\[\\^(\\d+)]: ");

    private MarkdownText() {}

    /** The tree of a text; the words of a footnote are a paragraph of their own after its mark. */
    static Node parse(String markdown) {
        return Parser.builder().extensions(EXTENSIONS).build().parse(withNotesAsParagraphs(markdown));
    }

    /** The library has no footnotes, and would read the words of one as the address of a link. */
    private static String withNotesAsParagraphs(String markdown) {
        StringBuilder text = new StringBuilder();
        boolean within = false;
        for (String line : markdown.split("\n", -1)) {
            Matcher note = NOTE.matcher(line);
            if (note.lookingAt()) {
                within = true;
                text.append("\\[^").append(note.group(1)).append("] ").append(line.substring(note.end()));
            } else {
                within &= line.isEmpty() || line.startsWith("    ");
                text.append(within ? line.strip() : line);
            }
            text.append('\n');
        }
        return text.toString();
    }

    /** The words that a reader sees, in order. */
    public static String of(String markdown) {
        StringBuilder words = new StringBuilder();
        parse(markdown).accept(new Words(words));
        return words.toString();
    }

    private static final class Words extends AbstractVisitor {
        private final StringBuilder words;

        Words(StringBuilder words) {
            this.words = words;
        }

        @Override
        public void visit(Text text) {
            words.append(text.getLiteral());
        }

        @Override
        public void visit(Code code) {
            words.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak lineBreak) {
            words.append(' ');
        }

        @Override
        public void visit(HardLineBreak lineBreak) {
            words.append(' ');
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            words.append('\n');
        }

        @Override
        public void visit(Heading heading) {
            visitChildren(heading);
            words.append('\n');
        }

        @Override
        public void visit(Image image) {
            // the alternative text is not part of the text
        }

        @Override
        public void visit(CustomNode node) {
            visitChildren(node);
            if (node instanceof TableCell) {
                words.append('\n');
            }
        }

        @Override
        public void visit(HtmlInline html) {
            words.append(html.getLiteral().startsWith("<br") ? " " : "");
        }

        @Override
        public void visit(HtmlBlock html) {
            words.append(withoutTags(html.getLiteral())).append('\n');
        }

        private static String withoutTags(String html) {
            return html.replaceAll("<!--.*?-->", "")
                    .replaceAll("</?(strong|em|code|a|sup|span)( [^>]*)?>", "")
                    .replaceAll("<[^>]*>", "\n")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&amp;", "&");
        }
    }
}
