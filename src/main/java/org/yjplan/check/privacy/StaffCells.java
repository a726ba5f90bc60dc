package org.yjplan.check.privacy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.text.PassageReader;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.ColumnKind;
import org.yjplan.model.Figure;
import org.yjplan.model.FreeTable;
import org.yjplan.model.StaffTable;
import org.yjplan.model.TableColumn;
import org.yjplan.table.TypedTable;

/** The counts of tables that break staff down by private characteristics, such as ethnicity or disability. */
final class StaffCells {
    /**
     * A count.
     *
     * @param count the count
     * @param location its location
     */
    record Cell(BigDecimal count, Location location) {}

    /** Characteristics of staff where a small count could disclose something private about somebody. */
    static final Set<String> PERSONAL = PrivacyWords.list("personal");

    /** Words about staff that do not stand for a number of them. */
    private static final Set<String> STAFFING = Set.of("staffing", "workforce");

    private StaffCells() {}

    /** Those that a plan would show. */
    static List<Cell> of(CheckContext context) {
        List<Cell> cells = new ArrayList<>();
        context.plan().staffing().forEach(table -> gather(table, context, cells));
        context.plan().tables().forEach(table -> gather(table, context, cells));
        return cells;
    }

    private static void gather(StaffTable table, CheckContext context, List<Cell> cells) {
        boolean shown = !table.suppress().orElse(true);
        if (shown && words(Stream.of(table.title(), table.feature())).has(PERSONAL)) {
            table.rows().forEach(row -> row.counts()
                    .forEach((column, count) -> add(count, context.locations().entry(row, "counts", column), cells)));
        }
    }

    private static void gather(FreeTable table, CheckContext context, List<Cell> cells) {
        Sentence words = words(
                Stream.concat(Stream.of(table.title()), table.columns().stream().flatMap(StaffCells::headings)));
        if (!words.has(PERSONAL) || !words.has(SmallCount.STAFF) && !words.has(STAFFING)) {
            return;
        }
        TypedTable typed = new TypedTable(table);
        for (TableColumn column : table.columns()) {
            boolean kept = table.suppress().orElse(false) && column.suppress().orElse(true);
            if (!kept && column.kind().filter(kind -> kind == ColumnKind.NUMBER).isPresent()) {
                table.rows().forEach(row -> typed.cell(row, column)
                        .value()
                        .map(Figure.class::cast)
                        .ifPresent(count -> add(count, context.locations().entry(row, "cells", column.name()), cells)));
            }
        }
    }

    private static Stream<String> headings(TableColumn column) {
        return Stream.concat(column.group().stream(), Stream.of(column.title()));
    }

    private static void add(Figure count, Location location, List<Cell> cells) {
        if (!count.percent()) {
            cells.add(new Cell(count.value(), location));
        }
    }

    private static Sentence words(Stream<String> texts) {
        List<Token> tokens = texts.flatMap(text -> PassageReader.read(text).stream())
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(sentence -> sentence.tokens().stream())
                .collect(Collectors.toList());
        return new Sentence(tokens);
    }
}
