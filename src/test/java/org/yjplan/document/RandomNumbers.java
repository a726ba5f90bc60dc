package org.yjplan.document;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Random numbered paragraphs: by section, with simple numbers, and sometimes out of order. */
final class RandomNumbers {
    private final RandomText text;
    private final RandomBlocks blocks;
    private final List<String> targets;
    private final int[] inSection = new int[NumberedParagraph.DEPTHS];
    private final int[] plain = new int[NumberedParagraph.DEPTHS];
    private String section = "";
    private int ids;

    RandomNumbers(RandomText text, RandomBlocks blocks, List<String> targets) {
        this.text = text;
        this.blocks = blocks;
        this.targets = targets;
    }

    /** Starts a section; its paragraphs are counted below its number. */
    void startSection(String number) {
        section = number;
        Arrays.fill(inSection, 0);
    }

    /** A paragraph, perhaps with its sub-paragraphs and their parts. */
    void add(List<Block> to) {
        boolean plainly = section.isEmpty() || text.chance(30);
        int[] counts = plainly ? plain : inSection;
        if (text.chance(5)) {
            counts[0] += 10;
        }
        add(to, plainly, counts, 0);
        if (text.chance(40)) {
            for (int i = text.between(1, 3); i > 0; i--) {
                add(to, plainly, counts, 1);
                for (int j = text.chance(30) ? text.between(1, 3) : 0; j > 0; j--) {
                    add(to, plainly, counts, 2);
                }
            }
        }
    }

    private void add(List<Block> to, boolean plainly, int[] counts, int depth) {
        counts[depth]++;
        Arrays.fill(counts, depth + 1, counts.length, 0);
        String paragraph = (plainly ? "" : section + ".") + counts[0];
        String label =
                switch (depth) {
                    case 0 -> plainly ? paragraph + "." : paragraph;
                    case 1 -> paragraph + "." + counts[1];
                    default -> "(" + (char) ('a' + counts[2] - 1) + ")";
                };
        Optional<String> id = text.chance(20) ? Optional.of("paragraph-" + ++ids) : Optional.empty();
        id.ifPresent(targets::add);
        List<Inline> content = text.chance(97) ? blocks.paragraph(40).content() : List.of();
        to.add(new NumberedParagraph(id, Optional.of(label), depth, content, blocks.below(), Origin.NONE));
    }
}
