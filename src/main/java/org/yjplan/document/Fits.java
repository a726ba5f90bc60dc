package org.yjplan.document;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Collects layout decisions about blocks, and enters them into copies of the blocks. */
public final class Fits extends Rewriter {
    private final Map<Table, TableFit> tables = new IdentityHashMap<>();
    private final Map<ListBlock, ListFit> lists = new IdentityHashMap<>();
    private final Map<Paragraph, Float> chips = new IdentityHashMap<>();

    /** Records the fit of a table. */
    public void put(Table table, TableFit fit) {
        tables.put(table, fit);
    }

    /** Records the fit of a list. */
    public void put(ListBlock list, ListFit fit) {
        lists.put(list, fit);
    }

    /** Records the width of the words of a status on a title page, in points. */
    public void put(Paragraph status, float width) {
        chips.put(status, width);
    }

    /** Copies of blocks with their fit. */
    public List<Block> enter(List<Block> blocks) {
        return blocks(blocks);
    }

    @Override
    public Block visit(Table table) {
        return ((Table) super.visit(table)).fitted(tables.get(table));
    }

    @Override
    public Block visit(ListBlock list) {
        ListBlock copy = (ListBlock) super.visit(list);
        return new ListBlock(copy.ordered(), copy.start(), copy.items(), Optional.of(lists.get(list)), copy.origin());
    }

    @Override
    public Block visit(TitlePage titlePage) {
        List<Float> widths = titlePage.paragraphs().stream()
                .filter(chips::containsKey)
                .map(chips::get)
                .toList();
        return new TitlePage(titlePage.crest(), titlePage.paragraphs(), widths, titlePage.origin());
    }
}
