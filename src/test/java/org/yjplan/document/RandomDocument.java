package org.yjplan.document;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * A random finished document: headings numbered, tables labelled, contents filled, every link within the
 * document leading somewhere. The same seed gives the same document, and a smaller size the start of a larger one's
 * text, so that shrinking the size of a failing example makes it easier to read.
 */
public final class RandomDocument {
    /** The heading that every document ends with, so that links can lead forward. */
    private static final String LAST = "last";

    private final List<String> targets = new ArrayList<>(List.of(LAST));
    private final List<Contents.Entry> entries = new ArrayList<>();
    private final int[] counters = new int[6];
    private final boolean[] numberedAt = new boolean[6];
    private final RandomText text;
    private final RandomBlocks blocks;
    private final RandomTable tables;
    private final RandomNumbers numbers;
    private int level;
    private int headings;
    private int tableCount;
    private int captionCount;
    private int figureCount;
    private int trees;

    private final boolean everyKind;
    private final List<Contents.Entry> tableEntries = new ArrayList<>();
    private final List<Contents.Entry> figureEntries = new ArrayList<>();

    private RandomDocument(long seed, boolean everyKind) {
        Random random = new Random(seed);
        this.everyKind = everyKind;
        text = new RandomText(random, everyKind);
        blocks = new RandomBlocks(random, text, targets, true);
        numbers = new RandomNumbers(text, blocks, targets);
        tables = new RandomTable(random, text, new RandomBlocks(random, text, targets, false));
    }

    /**
     * A document.
     *
     * @param seed decides on its content
     * @param size how many blocks it has, not counting title page and contents; at least 0
     */
    public static Document of(long seed, int size) {
        return new RandomDocument(seed, false).document(size);
    }

    /**
     * A document that may also contain numbered paragraphs, figures, trees, lists of tables and figures, footnotes, words in other
     * languages and checkboxes.
     *
     * @param seed decides on its content
     * @param size how many blocks it has, not counting title page, contents and lists; at least 0
     */
    public static Document ofEveryKind(long seed, int size) {
        return new RandomDocument(seed, true).document(size);
    }

    private Document document(int size) {
        boolean titlePage = text.chance(70);
        int contentsDepth = text.chance(70) ? text.between(1, 6) : 0;
        Metadata metadata = metadata();
        List<Block> opening = titlePage ? List.of(titlePage()) : List.of();
        List<Block> body = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            if (everyKind && text.chance(10)) {
                numbers.add(body);
            } else {
                body.add(block());
            }
        }
        body.add(heading(1, LAST));
        body.add(blocks.paragraph(20));

        List<Block> all = new ArrayList<>(opening);
        if (contentsDepth > 0) {
            List<Contents.Entry> listed =
                    entries.stream().filter(e -> e.level() <= contentsDepth).toList();
            all.add(new Heading(
                    1, Optional.of("contents"), false, false, Optional.empty(), words("Contents"), Origin.NONE));
            all.add(new Contents(contentsDepth, listed, Origin.NONE));
        }
        if (everyKind) {
            all.add(new CaptionList(CaptionList.Kind.TABLES, tableEntries, Origin.NONE));
            all.add(new CaptionList(CaptionList.Kind.FIGURES, figureEntries, Origin.NONE));
        }
        all.addAll(body);
        return new Document(metadata, all);
    }

    private Metadata metadata() {
        return new Metadata(
                "Youth justice plan: " + text.words(4),
                text.words(3),
                "Cyngor " + text.word(),
                text.words(8),
                List.of(text.word(), "youth justice"),
                text.chance(90) ? "en-GB" : "cy-GB",
                text.chance(50) ? "Draft for consultation" : "Approved on 5 March 2020",
                text.chance(50),
                text.chance(30) ? Optional.of("Official – Sensitive") : Optional.empty(),
                Instant.parse("2020-03-05T09:00:00Z"));
    }

    private TitlePage titlePage() {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Paragraph.Style style : Arrays.asList(
                Paragraph.Style.AUTHORITY,
                Paragraph.Style.TITLE,
                Paragraph.Style.PERIOD,
                Paragraph.Style.STATUS,
                Paragraph.Style.STATEMENT)) {
            if (style == Paragraph.Style.TITLE || text.chance(85)) {
                paragraphs.add(new Paragraph(style, text.simple(5), Origin.NONE));
            }
        }
        return new TitlePage(crest(), paragraphs, Origin.NONE);
    }

    private Optional<Crest> crest() {
        if (!text.chance(40)) {
            return Optional.empty();
        }
        float height = text.chance(20) ? 220 : 70;
        return Optional.of(
                text.chance(50)
                        ? new Crest(SampleImages.transparentPng(60, 80), "The arms of the authority", height)
                        : new Crest(SampleImages.jpeg(200, 20), "", height));
    }

    private Block block() {
        int roll = text.between(0, 99);
        if (roll < 20) {
            return heading(Math.min(6, text.between(1, level + 1)), "section-" + ++headings);
        }
        if (roll < 40) {
            return table();
        }
        if (roll < 44) {
            return landscape();
        }
        if (everyKind && roll >= 94) {
            return roll < 96 ? tree() : figure();
        }
        return roll < 47 ? new PageBreak(Origin.NONE) : blocks.any();
    }

    private Landscape landscape() {
        List<Block> content = new ArrayList<>();
        if (text.chance(60)) {
            content.add(heading(Math.min(6, text.between(1, level + 1)), "section-" + ++headings));
        }
        content.add(table());
        if (text.chance(50)) {
            content.add(blocks.any());
        }
        return new Landscape(content, Origin.NONE);
    }

    private Table table() {
        Optional<String> label = text.chance(75) ? Optional.of("Table " + ++captionCount) : Optional.empty();
        Optional<String> id = label.map(words -> "table-" + ++tableCount);
        Table table = tables.table(id, label);
        id.ifPresent(targets::add);
        table.caption().ifPresent(words -> listed(tableEntries, id, words));
        return table;
    }

    private Figure figure() {
        Optional<String> label = text.chance(70) ? Optional.of("Figure " + ++figureCount) : Optional.empty();
        Optional<String> id = label.map(words -> "figure-" + figureCount);
        Optional<Caption> caption = label.map(words -> new Caption(label, text.simple(6), Origin.NONE));
        id.ifPresent(targets::add);
        caption.ifPresent(words -> listed(figureEntries, id, words));
        return blocks.figure(id, caption);
    }

    private Tree tree() {
        List<Tree.Node> nodes = blocks.boxes(4);
        Optional<String> label = text.chance(60) ? Optional.of("Figure " + ++figureCount) : Optional.empty();
        Optional<String> id =
                Optional.of(label.map(words -> "figure-" + figureCount).orElse("tree-" + ++trees));
        Optional<Caption> caption = label.map(words -> new Caption(label, text.simple(6), Origin.NONE));
        id.ifPresent(targets::add);
        caption.ifPresent(words -> listed(figureEntries, id, words));
        return new Tree(id, nodes, caption, Origin.NONE);
    }

    private static void listed(List<Contents.Entry> list, Optional<String> id, Caption caption) {
        id.ifPresent(target -> list.add(new Contents.Entry(1, target, caption.label(), caption.content())));
    }

    /** A heading, numbered only if those above it are: “4.2” needs a “4”. */
    private Heading heading(int at, String id) {
        boolean mayNumber = at == 1 || numberedAt[at - 2];
        boolean numbered = mayNumber && text.chance(85);
        boolean listed = text.chance(90);
        Arrays.fill(numberedAt, at - 1, numberedAt.length, false);
        numberedAt[at - 1] = numbered;
        level = at;
        Optional<String> number = Optional.empty();
        if (numbered) {
            counters[at - 1]++;
            Arrays.fill(counters, at, counters.length, 0);
            StringBuilder dotted = new StringBuilder().append(counters[0]);
            for (int i = 1; i < at; i++) {
                dotted.append('.').append(counters[i]);
            }
            number = Optional.of(dotted.toString());
            if (at == 1) {
                numbers.startSection(dotted.toString());
            }
        }
        List<Inline> content = text.simple(6);
        if (listed) {
            entries.add(new Contents.Entry(at, id, number, content));
        }
        if (!targets.contains(id)) {
            targets.add(id);
        }
        return new Heading(at, Optional.of(id), numbered, listed, number, content, Origin.NONE);
    }

    private static List<Inline> words(String words) {
        return List.of(new Text(words, Origin.NONE));
    }
}
