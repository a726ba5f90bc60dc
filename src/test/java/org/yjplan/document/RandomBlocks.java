package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Blocks made up by chance that may stand in cells, items and boxes as well as in the running text. */
final class RandomBlocks {
    private final RandomText text;
    private final List<String> targets;
    private final Random random;

    /**
     * Blocks whose links lead to some of these ids.
     *
     * @param targets ids that the finished document holds, at least one; may grow as the document does
     */
    RandomBlocks(Random random, RandomText text, List<String> targets) {
        this.random = random;
        this.text = text;
        this.targets = targets;
    }

    Paragraph paragraph(int mostWords) {
        return Paragraph.of(text.rich(mostWords, targets), Origin.NONE);
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

    /** Any of the blocks that need neither a page nor a number of their own. */
    Block any() {
        return switch (random.nextInt(10)) {
            case 0 -> quote();
            case 1 -> callOut();
            case 2 -> definitions();
            case 3, 4 -> list(4);
            case 5 -> new Signature(Signature.Kind.SIGNATURE, "Signature of " + text.words(3), Origin.NONE);
            default -> paragraph(80);
        };
    }
}
