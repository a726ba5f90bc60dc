package org.yjplan.render.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.w3c.dom.Element;
import org.yjplan.render.docx.DocxLint.Rule;

/** The rules of {@link DocxLint} that are about tables. */
final class TableLint {
    private final BiConsumer<Rule, String> report;

    TableLint(BiConsumer<Rule, String> report) {
        this.report = report;
    }

    void run(Element root) {
        Dom.all(root, "w:tbl").forEach(this::table);
        Dom.child(root, "w:body").ifPresent(this::fitsPages);
    }

    /** A section's properties are at its end, so its tables must be kept until then. */
    private void fitsPages(Element body) {
        List<Element> waiting = new ArrayList<>();
        for (Element child : Dom.children(body)) {
            if (child.getTagName().equals("w:tbl")) {
                waiting.add(child);
            }
            Element properties = child.getTagName().equals("w:sectPr")
                    ? child
                    : Dom.child(child, "w:pPr", "w:sectPr").orElse(null);
            if (properties != null) {
                Element size = Dom.child(properties, "w:pgSz").orElseThrow();
                Element margins = Dom.child(properties, "w:pgMar").orElseThrow();
                int room = Dom.number(size, "w:w") - Dom.number(margins, "w:left") - Dom.number(margins, "w:right");
                waiting.forEach(table -> fits(table, room));
                waiting.clear();
            }
        }
    }

    private void fits(Element table, int room) {
        int indent = Dom.child(table, "w:tblPr", "w:tblInd")
                .map(e -> Dom.number(e, "w:w"))
                .orElse(0);
        int width = indent + grid(table).stream().mapToInt(Integer::intValue).sum();
        if (width > room) {
            report.accept(Rule.TABLE_TOO_WIDE, width + " of " + room);
        }
    }

    private static List<Integer> grid(Element table) {
        return Dom.child(table, "w:tblGrid").stream()
                .flatMap(grid -> Dom.children(grid, "w:gridCol").stream())
                .map(column -> Dom.number(column, "w:w"))
                .toList();
    }

    private void table(Element table) {
        List<Integer> grid = grid(table);
        Set<Integer> merging = new HashSet<>();
        for (Element row : Dom.children(table, "w:tr")) {
            boolean head = Dom.child(row, "w:trPr", "w:tblHeader").isPresent();
            Set<Integer> open = new HashSet<>();
            int column = 0;
            for (Element cell : Dom.children(row, "w:tc")) {
                int span = Dom.child(cell, "w:tcPr", "w:gridSpan")
                        .map(e -> Dom.number(e, "w:val"))
                        .orElse(1);
                boolean continued = merge(cell, column, merging, open);
                if (column + span <= grid.size()) {
                    width(cell, grid.subList(column, column + span));
                }
                content(cell, head || continued);
                column += span;
            }
            if (column > grid.size()) {
                report.accept(Rule.GRID_OVERFLOW, column + " of " + grid.size());
            } else if (column < grid.size()) {
                report.accept(Rule.SHORT_ROW, column + " of " + grid.size());
            }
            merging = open;
        }
    }

    private boolean merge(Element cell, int column, Set<Integer> above, Set<Integer> open) {
        String merge = Dom.child(cell, "w:tcPr", "w:vMerge").map(Dom::value).orElse("none");
        if (!merge.equals("none")) {
            open.add(column);
        }
        boolean continued = merge.equals("continue") || merge.isEmpty();
        if (continued && !above.contains(column)) {
            report.accept(Rule.ORPHAN_MERGE, "column " + column);
        }
        return continued;
    }

    private void width(Element cell, List<Integer> columns) {
        int stated = Dom.child(cell, "w:tcPr", "w:tcW")
                .map(e -> Dom.number(e, "w:w"))
                .orElse(-1);
        int sum = columns.stream().mapToInt(Integer::intValue).sum();
        if (stated != sum) {
            report.accept(Rule.GRID_DISAGREES, stated + " over columns of " + sum);
        }
    }

    private void content(Element cell, boolean mayBeEmpty) {
        List<Element> children = Dom.children(cell);
        if (children.isEmpty()
                || !children.get(children.size() - 1).getTagName().equals("w:p")) {
            report.accept(Rule.CELL_WITHOUT_PARAGRAPH, cell.getTextContent());
        }
        boolean coloured = Dom.child(cell, "w:tcPr", "w:shd")
                .map(e -> e.getAttribute("w:fill"))
                .filter(fill -> !fill.equals("auto") && !fill.equalsIgnoreCase("ffffff"))
                .isPresent();
        if (coloured && !mayBeEmpty && cell.getTextContent().isBlank()) {
            report.accept(Rule.EMPTY_COLOURED_CELL, "");
        }
    }
}
