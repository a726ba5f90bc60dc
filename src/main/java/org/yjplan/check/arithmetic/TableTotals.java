package org.yjplan.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.Figure;
import org.yjplan.model.FreeTable;
import org.yjplan.model.Money;
import org.yjplan.model.Prose;
import org.yjplan.model.TableColumn;
import org.yjplan.model.TableRow;
import org.yjplan.source.SourceMap;
import org.yjplan.table.ColumnSum;
import org.yjplan.table.TypedTable;

/** The sums that free tables state, each with its cells. */
final class TableTotals {
    private final FreeTable table;
    private final TypedTable typed;
    private final SourceMap locations;

    private TableTotals(FreeTable table, SourceMap locations) {
        this.table = table;
        this.typed = new TypedTable(table);
        this.locations = locations;
    }

    /** Those of a plan that can be checked against their cells. */
    static List<StatedTotal> of(CheckContext context) {
        List<StatedTotal> totals = new ArrayList<>();
        for (FreeTable table : context.plan().tables()) {
            TableTotals sums = new TableTotals(table, context.locations());
            sums.typed.statedSums().forEach(sum -> sums.total(sum).ifPresent(totals::add));
        }
        return totals;
    }

    private Optional<StatedTotal> total(ColumnSum sum) {
        Optional<Object> stated = typed.cell(sum.row(), sum.column()).value();
        if (typed.sum(sum.column(), sum.parts()).isEmpty() || stated.isEmpty()) {
            return Optional.empty();
        }
        List<Addend> parts = new ArrayList<>();
        for (TableRow row : sum.parts()) {
            Optional<Object> value = typed.cell(row, sum.column()).value();
            Optional<Money> amount = value.flatMap(TableTotals::amount);
            if (value.isPresent() && amount.isEmpty()) {
                return Optional.empty();
            }
            amount.ifPresent(known -> parts.add(new Addend(name(row), known, location(row, sum.column()))));
        }
        return amount(stated.get())
                .map(known -> new StatedTotal(
                        table.title() + ", " + sum.column().title(),
                        known,
                        location(sum.row(), sum.column()),
                        List.of(parts),
                        stated.get() instanceof Money ? AmountKind.POUNDS : AmountKind.NUMBERS));
    }

    private static Optional<Money> amount(Object value) {
        if (value instanceof Money money) {
            return Optional.of(money);
        }
        return value instanceof Figure figure && !figure.percent()
                ? AmountKind.ofNumber(figure.value())
                : Optional.empty();
    }

    private Location location(TableRow row, TableColumn column) {
        return locations.entry(row, "cells", column.name());
    }

    /** The name of a row: its first cell. */
    private String name(TableRow row) {
        return Optional.ofNullable(row.cells().get(table.columns().get(0).name()))
                .map(Prose::markdown)
                .map(String::strip)
                .orElse("a row without a name");
    }
}
