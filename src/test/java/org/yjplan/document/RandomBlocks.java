package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random blocks for cells, items and boxes as well as body text. */
final class RandomBlocks {
    private final RandomText text;
    private final List<String> targets;
    private final Random random;
    private final boolean footnotes;

    /**
     * Blocks whose links lead to some of these ids.
     *
     * @param targets ids that the finished document holds, at least one; may grow as the document does
     * @param footnotes whether their text may hold footnotes, which it must not within tables
     */
    RandomBlocks(Random random, RandomText text, List<String> targets, boolean footnotes) {
        this.footnotes = footnotes;
        this.random = random;
        this.text = text;
        this.targets = targets;
    }

    Paragraph paragraph(int mostWords) {
        return Paragraph.of(footnotes ? text.noted(mostWords, targets) : text.rich(mostWords, targets), Origin.NONE);
    }

    ListBlock list(int depth) {
        List<ListBlock.Item> items = new ArrayList<>();
        for (int i = text.between(1, 4); i > 0; i--) {
            List<Block> blocks = new ArrayList<>(List.of(paragraph(15)));
            if (depth > 1 && text.chance(40)) {
                blocks.add(list(depth - 1));
            }
            if (text.chance(15)) {
                blocks.add(paragraph(10));
            }
            items.add(new ListBlock.Item(blocks, Origin.NONE));
        }
        boolean ordered = text.chance(40);
        int start = ordered && text.chance(20) ? text.between(2, 30) : 1;
        return new ListBlock(ordered, start, items, Origin.NONE);
    }

    Quote quote() {
        List<Block> blocks = new ArrayList<>(List.of(paragraph(30)));
        if (text.chance(30)) {
            blocks.add(paragraph(20));
        }
        if (text.chance(70)) {
            blocks.add(new Paragraph(Paragraph.Style.ATTRIBUTION, text.simple(5), Origin.NONE));
        }
        return new Quote(blocks, Origin.NONE);
    }

    CallOut callOut() {
        List<Block> blocks = new ArrayList<>(List.of(paragraph(40)));
        if (text.chance(40)) {
            blocks.add(list(2));
        }
        return new CallOut(blocks, Origin.NONE);
    }

    DefinitionList definitions() {
        List<DefinitionList.Entry> entries = new ArrayList<>();
        for (int i = text.between(1, 5); i > 0; i--) {
            List<Block> meaning = new ArrayList<>(List.of(paragraph(20)));
            if (text.chance(20)) {
                meaning.add(list(2));
            }
            entries.add(new DefinitionList.Entry(text.simple(3), meaning, Origin.NONE));
        }
        return new DefinitionList(entries, Origin.NONE);
    }

    /** Room for a handwritten name or date. */
    Signature signature() {
        Signature.Kind kind = text.chance(70) ? Signature.Kind.SIGNATURE : Signature.Kind.DATE;
        return new Signature(kind, "Signature of " + text.words(3), Origin.NONE);
    }

    /** A picture of any kind and of any size, from a dot to larger than a page. */
    Figure figure(Optional<String> id, Optional<Caption> caption) {
        int width = text.between(1, text.chance(80) ? 500 : 3000);
        int height = text.between(1, text.chance(80) ? 300 : 2000);
        Image image =
                switch (random.nextInt(6)) {
                    case 0 -> SampleImages.transparentPng(width, height);
                    case 1 -> SampleImages.indexedPng(width, height);
                    case 2 -> SampleImages.greyPng(width, height);
                    case 3 -> SampleImages.jpeg(width, height);
                    case 4 -> SampleImages.greyJpeg(width, height);
                    default -> SampleImages.png(width, height);
                };
        boolean decorative = caption.isEmpty() && text.chance(30);
        return new Figure(id, image, decorative ? "" : "A picture of " + text.words(5), caption, Origin.NONE);
    }

    /** Lists and quotations that belong to a numbered paragraph. */
    List<Block> below() {
        List<Block> below = new ArrayList<>();
        for (int i = text.chance(30) ? text.between(1, 2) : 0; i > 0; i--) {
            below.add(text.chance(70) ? list(2) : quote());
        }
        return below;
    }

    /** Boxes up to a number of levels deep, now and then one with a long text. */
    List<Tree.Node> boxes(int levels) {
        List<Tree.Node> nodes = new ArrayList<>();
        for (int i = text.between(1, 4); i > 0; i--) {
            List<Inline> content = paragraph(text.chance(95) ? 8 : 150).content();
            List<Tree.Node> below = levels > 1 && text.chance(50) ? boxes(levels - 1) : List.of();
            nodes.add(new Tree.Node(content, below, Origin.NONE));
        }
        return nodes;
    }

    /** Any of the blocks that need neither a page nor a number of their own. */
    Block any() {
        return switch (random.nextInt(10)) {
            case 0 -> quote();
            case 1 -> callOut();
            case 2 -> definitions();
            case 3, 4 -> list(4);
            case 5 -> signature();
            default -> paragraph(80);
        };
    }
}
