package org.yjplan.render.docx;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.CallOut;
import org.yjplan.document.DefinitionList;
import org.yjplan.document.Document;
import org.yjplan.document.Landscape;
import org.yjplan.document.ListBlock;
import org.yjplan.document.NumberedParagraph;
import org.yjplan.document.Quote;
import org.yjplan.document.Table;
import org.yjplan.document.Tree;

/** The numbers and bullets that the items of a document have on its pages: 1., a., i. and •, –, ◦, ▪ by depth. */
final class TreeLabels {
    private static final List<String> SIGNS = List.of("•", "–", "◦", "▪");

    private final List<String> labels = new ArrayList<>();

    private TreeLabels() {}

    /** The labels of all items, in order. */
    static List<String> of(Document document) {
        TreeLabels labels = new TreeLabels();
        labels.add(document.blocks(), 0, 0);
        return labels.labels;
    }

    private void add(List<Block> blocks, int bullets, int numbers) {
        for (Block block : blocks) {
            if (block instanceof ListBlock list) {
                int number = list.start();
                for (ListBlock.Item item : list.items()) {
                    labels.add(list.ordered() ? number(number++, numbers) : SIGNS.get(bullets % 4));
                    add(item.blocks(), list.ordered() ? bullets : bullets + 1, list.ordered() ? numbers + 1 : numbers);
                }
            } else if (block instanceof NumberedParagraph paragraph) {
                add(paragraph.below(), bullets, numbers);
            } else if (block instanceof Tree tree) {
                addBoxes(tree.nodes());
            } else if (block instanceof Quote quote) {
                add(quote.blocks(), bullets, numbers);
            } else if (block instanceof CallOut callOut) {
                add(callOut.blocks(), bullets, numbers);
            } else if (block instanceof Landscape landscape) {
                add(landscape.blocks(), bullets, numbers);
            } else if (block instanceof DefinitionList list) {
                list.entries().forEach(entry -> add(entry.meaning(), bullets, numbers));
            } else if (block instanceof Table table) {
                table.rows().forEach(row -> row.cells().forEach(cell -> add(cell.blocks(), 0, 0)));
            }
        }
    }

    /** A box shows no label. */
    private void addBoxes(List<Tree.Node> nodes) {
        for (Tree.Node node : nodes) {
            labels.add("");
            addBoxes(node.below());
        }
    }

    private static String number(int number, int depth) {
        String[] tens = {"", "x", "xx", "xxx"};
        String[] ones = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
        return switch (depth % 3) {
                    case 0 -> String.valueOf(number);
                    case 1 -> String.valueOf((char) ('a' + number - 1));
                    default -> tens[number / 10] + ones[number % 10];
                }
                + ".";
    }
}
