package org.yjplan.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Replaces every {@link Numbered} by its paragraphs, numbered. A numbered list becomes sub-paragraphs of the
 * paragraph before it; other lists and quotations stay with their paragraph.
 */
final class NumberParagraphs extends Rewriter {
    private final Counter bySection = new Counter();
    private final Counter throughout = new Counter();
    private Counter counter = bySection;
    /** Whether there has been a paragraph since the last heading. */
    private boolean begun;

    private boolean byHeadings;

    /** Counts paragraphs, sub-paragraphs and their parts. */
    private static final class Counter {
        private final int[] counts = new int[NumberedParagraph.DEPTHS];
        private String section = "";

        /** Restarts below the number of a section, or with simple numbers if there is none. */
        void start(String below) {
            section = below;
            Arrays.fill(counts, 0);
        }

        /** Starts a section with the next number: its own if it has several paragraphs, otherwise that of its only one. */
        void startSection(boolean several) {
            int taken = section.isEmpty() ? counts[0] : Integer.parseInt(section);
            start(several ? String.valueOf(taken + 1) : "");
            counts[0] = several ? 0 : taken;
        }

        String next(int depth) {
            counts[depth]++;
            Arrays.fill(counts, depth + 1, counts.length, 0);
            return switch (depth) {
                case 0 -> section.isEmpty() ? counts[0] + "." : paragraph();
                case 1 -> paragraph() + "." + counts[1];
                default -> "(" + NumberCaptions.letters(counts[2] - 1) + ")";
            };
        }

        private String paragraph() {
            return section.isEmpty() ? String.valueOf(counts[0]) : section + "." + counts[0];
        }
    }

    @Override
    protected List<Block> blocks(List<Block> blocks) {
        List<Block> rewritten = new ArrayList<>(blocks.size());
        for (Block block : blocks) {
            if (block instanceof Numbered numbered) {
                rewritten.addAll(contentOf(numbered));
            } else {
                rewritten.add(block.accept(this));
            }
        }
        return rewritten;
    }

    private List<Block> contentOf(Numbered numbered) {
        begun = false;
        byHeadings = numbered.by() == Numbered.By.HEADINGS;
        counter = switch (numbered.by()) {
            case SECTION -> bySection;
            case DOCUMENT -> throughout;
            case HEADINGS -> new Counter();
        };
        if (numbered.startsOver()) {
            counter.start("");
        }
        return number(numbered.blocks());
    }

    @Override
    public Block visit(Heading heading) {
        begun = false;
        if (heading.level() == 1) {
            heading.number().ifPresent(bySection::start);
        }
        return super.visit(heading);
    }

    /** A paragraph without a number, because it is nested too deeply, is an ordinary one. */
    @Override
    public Block visit(NumberedParagraph paragraph) {
        return Paragraph.of(inlines(paragraph.content()), paragraph.origin());
    }

    private List<Block> number(List<Block> blocks) {
        List<Block> numbered = new ArrayList<>(blocks.size());
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (byHeadings
                    && block instanceof Heading heading
                    && heading.number().isEmpty()) {
                startSection(blocks.subList(i + 1, blocks.size()));
            }
            if (block instanceof ListBlock list && list.ordered()) {
                addItems(list, begun ? 1 : 0, numbered);
            } else if (block instanceof Landscape landscape) {
                numbered.add(new Landscape(number(landscape.blocks()), landscape.origin()));
            } else if (isParagraph(block)) {
                numbered.add(numbered(block, 0));
            } else {
                addBelow(block, numbered);
            }
        }
        return numbered;
    }

    /** Below a heading without paragraphs there is nothing to number. */
    private void startSection(List<Block> below) {
        int paragraphs = 0;
        for (Block block : below) {
            if (block instanceof Heading) {
                break;
            }
            if (isParagraph(block)) {
                paragraphs++;
            } else if (block instanceof ListBlock list && list.ordered() && paragraphs == 0) {
                paragraphs = list.items().size();
            }
        }
        if (paragraphs > 0) {
            counter.startSection(paragraphs > 1);
        }
    }

    private static boolean isParagraph(Block block) {
        return block instanceof Paragraph || block instanceof NumberedParagraph;
    }

    private void addItems(ListBlock list, int depth, List<Block> numbered) {
        for (ListBlock.Item item : list.items()) {
            boolean starts = isParagraph(item.blocks().get(0));
            Block first = starts ? item.blocks().get(0) : Paragraph.of(List.of(), item.origin());
            numbered.add(numbered(first, depth));
            for (Block block :
                    item.blocks().subList(starts ? 1 : 0, item.blocks().size())) {
                if (block instanceof ListBlock inner && inner.ordered() && depth + 1 < NumberedParagraph.DEPTHS) {
                    addItems(inner, depth + 1, numbered);
                } else {
                    addBelow(block, numbered);
                }
            }
        }
    }

    private NumberedParagraph numbered(Block block, int depth) {
        begun = true;
        Optional<String> label = Optional.of(counter.next(depth));
        if (block instanceof NumberedParagraph given) {
            return new NumberedParagraph(given.id(), label, depth, inlines(given.content()), List.of(), given.origin());
        }
        Paragraph paragraph = (Paragraph) block;
        return new NumberedParagraph(
                Optional.empty(), label, depth, inlines(paragraph.content()), List.of(), paragraph.origin());
    }

    /** Adds a block: to the paragraph before it if it belongs to that, otherwise after it. */
    private void addBelow(Block block, List<Block> numbered) {
        Block rewritten = block.accept(this);
        int last = numbered.size() - 1;
        boolean joins = block instanceof ListBlock || block instanceof Quote || isParagraph(block);
        if (joins && last >= 0 && numbered.get(last) instanceof NumberedParagraph above) {
            List<Block> below = new ArrayList<>(above.below());
            below.add(rewritten);
            numbered.set(
                    last,
                    new NumberedParagraph(
                            above.id(), above.label(), above.depth(), above.content(), below, above.origin()));
        } else {
            numbered.add(rewritten);
        }
    }
}
