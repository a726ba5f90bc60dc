package org.yjplan.prose;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.document.Block;
import org.yjplan.document.Code;
import org.yjplan.document.Inline;
import org.yjplan.document.LineBreak;
import org.yjplan.document.Quote;
import org.yjplan.document.Table;
import org.yjplan.document.Text;

/** Converts flexmark's blocks into those of a document. */
final class BlockConverter {
    private static final int DEEPEST = 9;
    private static final String ATTRIBUTION = "— ";

    private final Insertions insertions;
    private final InlineConverter inlines;
    private final FigureConverter figures;
    private final TextMap map;
    private final Consumer<Diagnostic> sink;
    private int depth;

    BlockConverter(
            Insertions insertions,
            InlineConverter inlines,
            FigureConverter figures,
            TextMap map,
            Consumer<Diagnostic> sink) {
        this.insertions = insertions;
        this.inlines = inlines;
        this.figures = figures;
        this.map = map;
        this.sink = sink;
    }

    /** The blocks within a node. */
    List<Block> of(Node parent, ProseContext context) {
        List<Block> blocks = new ArrayList<>();
        if (depth >= DEEPEST) {
            sink.accept(ProseFaults.TOO_DEEP
                    .at(locationOf(parent), "this is nested more than %d levels deep".formatted(DEEPEST))
                    .withHelp("reduce its indentation"));
            return blocks;
        }
        depth++;
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            add(node, context, blocks);
        }
        depth--;
        return blocks;
    }

    private void add(Node node, ProseContext context, List<Block> blocks) {
        if (node instanceof Paragraph) {
            warnOfDrawnTable(node);
            if (FigureConverter.isPicture(node)) {
                figures.figure(node, context).ifPresent(blocks::add);
            } else if (node.getParent() instanceof BlockQuote && node.getNext() == null) {
                blocks.addAll(withAttribution(node));
            } else {
                paragraph(node).ifPresent(blocks::add);
            }
        } else if (node instanceof ListBlock list) {
            list(list, context).ifPresent(blocks::add);
        } else if (node instanceof Heading heading) {
            heading(heading, context).ifPresent(blocks::add);
        } else if (node instanceof BlockQuote) {
            quote(node, context).ifPresent(blocks::add);
        } else if (node instanceof InsertionNode insertion) {
            blocks.addAll(component(insertion, context));
        } else if (node instanceof FencedCodeBlock code) {
            code(code).ifPresent(blocks::add);
        } else if (node instanceof ThematicBreak) {
            outOfPlace(node, "a line across the page", "remove it: headings and sections divide the text");
        } else {
            blocks.addAll(of(node, context));
        }
    }

    private Optional<Block> paragraph(Node node) {
        return paragraph(inlines.of(node), node);
    }

    private Optional<Block> paragraph(List<Inline> content, Node node) {
        return content.isEmpty()
                ? Optional.empty()
                : Optional.of(org.yjplan.document.Paragraph.of(content, originOf(node)));
    }

    private Optional<Block> list(ListBlock list, ProseContext context) {
        List<org.yjplan.document.ListBlock.Item> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Block> blocks = of(item, context.in(ProseContext.Place.ITEM));
            if (!blocks.isEmpty()) {
                items.add(new org.yjplan.document.ListBlock.Item(blocks, originOf(item)));
            }
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        boolean ordered = list instanceof OrderedList;
        int start = list instanceof OrderedList numbered ? numbered.getStartNumber() : 1;
        return Optional.of(new org.yjplan.document.ListBlock(ordered, start, items, originOf(list)));
    }

    private Optional<Block> heading(Heading heading, ProseContext context) {
        List<Inline> content = inlines.of(heading);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        if (context.location() != ProseContext.Place.SECTION) {
            outOfPlace(
                    heading, "a heading " + context.words(), "put it before the list, or write it as **bold** words");
            return paragraph(content, heading);
        }
        int level = Math.min(6, context.headingLevel() + heading.getLevel());
        return Optional.of(new org.yjplan.document.Heading(
                level, Optional.empty(), false, false, Optional.empty(), content, originOf(heading)));
    }

    private Optional<Block> quote(Node node, ProseContext context) {
        if (context.location() != ProseContext.Place.SECTION) {
            outOfPlace(node, "a quotation " + context.words(), "put the words in “quotes” within the sentence");
        }
        List<Block> blocks = of(node, context.in(ProseContext.Place.QUOTE));
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Quote(blocks, originOf(node)));
    }

    /** The last paragraph of a quotation: from a line that starts with a dash onwards, it is the attribution. */
    private List<Block> withAttribution(Node last) {
        Node start = last.getFirstChild();
        Node end = null;
        while (start != null && !start.getChars().startsWith(ATTRIBUTION)) {
            end = nextLineBreak(start);
            start = end == null ? null : end.getNext();
        }
        if (start == null) {
            return paragraph(last).map(List::of).orElse(List.of());
        }
        List<Block> blocks = new ArrayList<>();
        if (end != null) {
            paragraph(inlines.between(last.getFirstChild(), end), last).ifPresent(blocks::add);
        }
        List<Inline> words = withoutDash(inlines.between(start, null));
        if (!words.isEmpty()) {
            blocks.add(new org.yjplan.document.Paragraph(
                    org.yjplan.document.Paragraph.Style.ATTRIBUTION, words, originOf(start)));
        }
        return blocks;
    }

    private static Node nextLineBreak(Node from) {
        Node node = from;
        while (node != null && !(node instanceof SoftLineBreak)) {
            node = node.getNext();
        }
        return node;
    }

    private static List<Inline> withoutDash(List<Inline> inlines) {
        List<Inline> words = new ArrayList<>(inlines);
        if (words.get(0) instanceof Text text && text.origin() instanceof SourceOrigin origin) {
            String rest = text.value().substring(ATTRIBUTION.length());
            words.remove(0);
            if (!rest.isEmpty()) {
                words.add(0, new Text(rest, origin.without(ATTRIBUTION.length())));
            }
        }
        return words;
    }

    private List<Block> component(InsertionNode node, ProseContext context) {
        Optional<Insertion> insertion = inlines.read(node.braced());
        if (insertion.isEmpty()) {
            return List.of();
        }
        if (context.location() == ProseContext.Place.SECTION) {
            return insertions.blocks(insertion.get());
        }
        if (context.location() == ProseContext.Place.CELL) {
            List<Block> blocks = insertions.blocks(insertion.get());
            if (blocks.stream().allMatch(BlockConverter::fitsIntoCell)) {
                return blocks;
            }
        }
        sink.accept(ProseFaults.MISPLACED_INSERTION
                .at(
                        insertion.get().location(),
                        "“%s” cannot be used %s"
                                .formatted(insertion.get().name().text(), context.words()))
                .withHelp("put it on a line of its own in the text of a section"));
        return List.of();
    }

    /** A cell may hold paragraphs, lists, and tables whose own cells hold no table. */
    private static boolean fitsIntoCell(Block block) {
        return block instanceof org.yjplan.document.Paragraph
                || block instanceof org.yjplan.document.ListBlock
                || block instanceof Table table
                        && table.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .flatMap(cell -> cell.blocks().stream())
                                .noneMatch(Table.class::isInstance);
    }

    private Optional<Block> code(FencedCodeBlock block) {
        List<Inline> lines = new ArrayList<>();
        for (BasedSequence line : block.getContentLines()) {
            BasedSequence text = line.trimEnd();
            if (!lines.isEmpty()) {
                lines.add(new LineBreak(originOf(block)));
            }
            if (!text.isEmpty()) {
                lines.add(new Code(text.toString(), SourceOrigin.of(map, text.getStartOffset(), text.getEndOffset())));
            }
        }
        return paragraph(lines, block);
    }

    private void warnOfDrawnTable(Node paragraph) {
        BasedSequence chars = paragraph.getChars();
        int second = chars.indexOf('\n') + 1;
        if (second == 0) {
            return;
        }
        boolean dashes = false;
        boolean bars = false;
        for (int i = second; i < chars.length() && chars.charAt(i) != '\n'; i++) {
            char c = chars.charAt(i);
            if ("|-: \t\r".indexOf(c) < 0) {
                return;
            }
            dashes |= c == '-';
            bars |= c == '|';
        }
        if (dashes && bars) {
            sink.accept(ProseFaults.DRAWN_TABLE
                    .at(locationOf(paragraph), "a table cannot be drawn in prose")
                    .withHelp("give the figures as indicators and place them with {{ indicators … }}"));
        }
    }

    private void outOfPlace(Node node, String what, String help) {
        sink.accept(ProseFaults.OUT_OF_PLACE
                .at(locationOf(node), what + " does not belong here")
                .withHelp(help));
    }

    private SourceOrigin originOf(Node node) {
        BasedSequence chars = node.getChars();
        return SourceOrigin.of(map, chars.getStartOffset(), endWithoutBreak(chars));
    }

    private Location locationOf(Node node) {
        BasedSequence chars = node.getChars();
        return map.locate(chars.getStartOffset(), endWithoutBreak(chars));
    }

    private static int endWithoutBreak(BasedSequence chars) {
        return Math.max(chars.getStartOffset(), chars.trimEnd().getEndOffset());
    }
}
