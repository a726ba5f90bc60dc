package org.yjplan.render.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.BlockVisitor;
import org.yjplan.document.CallOut;
import org.yjplan.document.Caption;
import org.yjplan.document.CaptionList;
import org.yjplan.document.CheckBox;
import org.yjplan.document.Contents;
import org.yjplan.document.DefinitionList;
import org.yjplan.document.Figure;
import org.yjplan.document.Footnote;
import org.yjplan.document.Heading;
import org.yjplan.document.Inline;
import org.yjplan.document.Landscape;
import org.yjplan.document.ListBlock;
import org.yjplan.document.NumberedParagraph;
import org.yjplan.document.PageBreak;
import org.yjplan.document.Paragraph;
import org.yjplan.document.Quote;
import org.yjplan.document.Signature;
import org.yjplan.document.Table;
import org.yjplan.document.TableNote;
import org.yjplan.document.TitlePage;
import org.yjplan.document.Tree;
import org.yjplan.markup.SafeMarkup;
import org.yjplan.render.markdown.MarkdownInlines.Place;

/** Blocks as Markdown; each visit returns lines without a line end after the last. */
final class MarkdownBlocks implements BlockVisitor<String> {
    /** Separates two lists, or a list and what follows, where a blank line would not. */
    private static final String SEPARATOR = "<!-- -->";

    private static final int LOWEST_LEVEL = 6;

    private final Surroundings surroundings;
    private final int levelShift;
    private final MarkdownInlines inlines;
    private final MarkdownInlines headingInlines;

    /**
     * Blocks of a document.
     *
     * @param surroundings what the whole file shares
     * @param levelShift how many levels headings move down: 1 below the title of a document, else 0
     */
    MarkdownBlocks(Surroundings surroundings, int levelShift) {
        this.surroundings = surroundings;
        this.levelShift = levelShift;
        inlines = new MarkdownInlines(surroundings, Place.PARAGRAPH);
        headingInlines = new MarkdownInlines(surroundings, Place.HEADING);
    }

    String all(List<Block> blocks) {
        List<String> parts = new ArrayList<>();
        boolean afterList = false;
        for (Block block : blocks) {
            String part = block.accept(this);
            if (part.isEmpty()) {
                continue;
            }
            if (afterList && (block instanceof ListBlock || block instanceof Tree)) {
                parts.add(SEPARATOR);
            }
            afterList = block instanceof ListBlock || block instanceof DefinitionList || block instanceof Tree;
            parts.add(part);
        }
        return String.join("\n\n", parts);
    }

    /** The words of the notes that occurred while the blocks were written, for the end of the file. */
    String notes() {
        List<String> parts = new ArrayList<>();
        for (Footnote note : surroundings.footnotes()) {
            parts.add(prefixed("[^" + note.mark() + "]: ", "    ", lines(note.content())));
        }
        for (Footnote note : surroundings.htmlFootnotes()) {
            parts.add("<sup>" + note.mark() + "</sup> " + inlines.all(note.content()));
        }
        return String.join("\n\n", parts);
    }

    @Override
    public String visit(CallOut callOut) {
        return prefixed("> ", "> ", all(callOut.blocks()));
    }

    @Override
    public String visit(CaptionList captionList) {
        return entries(captionList.entries(), ". ");
    }

    @Override
    public String visit(Contents contents) {
        return entries(contents.entries(), " ");
    }

    /** Entries as nested lists; skipped levels are closed up, or their entries would be read as code. */
    private String entries(List<Contents.Entry> entries, String afterNumber) {
        List<String> lines = new ArrayList<>();
        Deque<Integer> above = new ArrayDeque<>();
        for (Contents.Entry entry : entries) {
            String number = entry.number().map(n -> n + afterNumber).orElse("");
            String words = number + headingInlines.all(entry.content());
            String anchor = surroundings.anchors().of(entry.target());
            while (!above.isEmpty() && above.peek() >= entry.level()) {
                above.pop();
            }
            lines.add("  ".repeat(above.size()) + "- [" + words + "](#" + anchor + ")");
            above.push(entry.level());
        }
        return String.join("\n", lines);
    }

    @Override
    public String visit(DefinitionList list) {
        List<String> items = new ArrayList<>();
        for (DefinitionList.Entry entry : list.entries()) {
            String term = "**" + headingInlines.all(entry.term()) + "**";
            boolean simple = entry.meaning().size() == 1 && entry.meaning().get(0) instanceof Paragraph;
            items.add(prefixed("- ", "  ", term + (simple ? ": " : "\n\n") + all(entry.meaning())));
        }
        return String.join("\n", items);
    }

    @Override
    public String visit(Figure figure) {
        String picture =
                "![" + MarkdownEscape.inline(figure.alternative()) + "](" + surroundings.path(figure.image()) + ")";
        return anchor(figure) + picture + captionBelow(figure);
    }

    @Override
    public String visit(Tree tree) {
        return anchor(tree) + visit(tree.list()) + captionBelow(tree);
    }

    /** The anchor of something that a link leads to, on a line of its own. */
    private String anchor(Block block) {
        SafeMarkup place = surroundings.anchors().place(block);
        return place.isEmpty() ? "" : place + "\n\n";
    }

    private String captionBelow(Block block) {
        return block.caption().map(caption -> "\n\n" + caption(caption)).orElse("");
    }

    @Override
    public String visit(Heading heading) {
        return "#".repeat(Math.min(heading.level() + levelShift, LOWEST_LEVEL)) + " " + words(heading);
    }

    /** The words of a heading, with its number. */
    private String words(Heading heading) {
        return heading.number().map(number -> number + " ").orElse("") + headingInlines.all(heading.content());
    }

    @Override
    public String visit(Landscape landscape) {
        return all(landscape.blocks());
    }

    @Override
    public String visit(ListBlock list) {
        boolean tight = list.items().stream().allMatch(MarkdownBlocks::isTight);
        List<String> items = new ArrayList<>();
        int number = list.start();
        for (ListBlock.Item item : list.items()) {
            String mark = list.ordered() ? number++ + ". " : "- ";
            String content = tight ? tight(item) : all(item.blocks());
            items.add(prefixed(mark, " ".repeat(mark.length()), withTask(item, content)));
        }
        return String.join(tight ? "\n" : "\n\n", items);
    }

    /**
     * Whether an item can go without blank lines: one paragraph, with or without a list below it. A list that starts at
     * another number than 1 cannot interrupt a paragraph: CommonMark 0.31, section 5.3.
     */
    private static boolean isTight(ListBlock.Item item) {
        List<Block> blocks = item.blocks();
        return blocks.get(0) instanceof Paragraph
                && (blocks.size() == 1
                        || blocks.size() == 2
                                && blocks.get(1) instanceof ListBlock list
                                && (!list.ordered() || list.start() == 1));
    }

    /** An item that starts with a box is a task: GitHub Flavored Markdown, section 5.3. */
    private static String withTask(ListBlock.Item item, String content) {
        if (item.blocks().get(0) instanceof Paragraph paragraph
                && paragraph.content().size() > 1
                && paragraph.content().get(0) instanceof CheckBox box) {
            String words = content.substring(MarkdownInlines.shown(box).length());
            int start = 0;
            while (start < words.length() && (words.charAt(start) == ' ' || words.charAt(start) == '\u00a0')) {
                start++;
            }
            return (box.ticked() ? "[x] " : "[ ] ") + words.substring(start);
        }
        return content;
    }

    private String tight(ListBlock.Item item) {
        return String.join(
                "\n", item.blocks().stream().map(block -> block.accept(this)).toList());
    }

    /** Its number is text, which no Markdown list can express; what belongs to it follows. */
    @Override
    public String visit(NumberedParagraph paragraph) {
        String number = paragraph.label().map(label -> label + " ").orElse("");
        String words = surroundings.anchors().place(paragraph) + number + inlines.all(paragraph.content());
        return escapedLines(words) + (paragraph.below().isEmpty() ? "" : "\n\n" + all(paragraph.below()));
    }

    @Override
    public String visit(PageBreak pageBreak) {
        return "";
    }

    @Override
    public String visit(Paragraph paragraph) {
        return lines(paragraph.content());
    }

    private String lines(List<Inline> content) {
        return escapedLines(inlines.all(content));
    }

    private static String escapedLines(String text) {
        List<String> lines = text.strip()
                .lines()
                .map(line -> MarkdownEscape.lineStart(line.strip()))
                .toList();
        return String.join("\n", lines);
    }

    @Override
    public String visit(Quote quote) {
        return prefixed("> ", "> ", all(quote.blocks()));
    }

    @Override
    public String visit(Signature signature) {
        return "";
    }

    @Override
    public String visit(Table table) {
        StringBuilder out = new StringBuilder(anchor(table));
        table.caption().ifPresent(caption -> out.append(caption(caption)).append("\n\n"));
        out.append(
                PipeTable.holds(table)
                        ? new PipeTable(surroundings).render(table)
                        : new HtmlTable(new CellBlocks(surroundings)).render(table));
        for (TableNote note : table.notes()) {
            out.append("\n\n<sup>").append(note.mark()).append("</sup> ").append(inlines.all(note.content()));
        }
        return out.toString();
    }

    private String caption(Caption caption) {
        String label = caption.label().map(words -> words + ". ").orElse("");
        return "**" + label + headingInlines.all(caption.content()) + "**";
    }

    @Override
    public String visit(TitlePage titlePage) {
        List<String> parts = new ArrayList<>();
        for (Paragraph paragraph : titlePage.paragraphs()) {
            boolean title = paragraph.style() == Paragraph.Style.TITLE;
            parts.add(title ? "# " + headingInlines.all(paragraph.content()) : visit(paragraph));
        }
        return String.join("\n\n", parts);
    }

    /** Puts a prefix before the first line and another before every further line that is not blank. */
    private static String prefixed(String first, String further, String text) {
        String[] lines = text.split("\n", -1);
        StringBuilder out = new StringBuilder(first).append(lines[0]);
        for (int i = 1; i < lines.length; i++) {
            out.append('\n').append(lines[i].isEmpty() ? further.stripTrailing() : further + lines[i]);
        }
        return out.toString();
    }
}
