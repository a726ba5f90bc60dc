package org.yjplan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yjplan.document.Block;
import org.yjplan.document.RandomDocument;
import org.yjplan.document.Table;
import org.yjplan.theme.Colour;
import org.yjplan.theme.Theme;

/** The pages of a PDF show the columns that were decided. */
class FittedColumnsTest {
    private static final Colour HEAD = Theme.standard().palette().accent();

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void areThoseOfThePages(long seed) {
        LayoutEngine engine = new LayoutEngine(new FixedMetrics(), Theme.standard());
        FittedDocument fitted = engine.fit(RandomDocument.of(seed, 40));
        List<Integer> shown = headCells(engine.layout(fitted));

        for (PageSequence sequence : fitted.sections()) {
            for (Block block : sequence.blocks()) {
                if (block instanceof Table table && hasPlainHead(table)) {
                    List<Integer> decided = table.fit().orElseThrow().columns().stream()
                            .map(width -> tenths(width))
                            .toList();
                    assertThat(shown).containsSequence(decided);
                }
            }
        }
    }

    private static boolean hasPlainHead(Table table) {
        return table.head().size() == 1
                && table.head().get(0).cells().stream()
                        .allMatch(cell ->
                                cell.columnSpan() == 1 && cell.blocks().stream().noneMatch(Table.class::isInstance));
    }

    /** The widths of all cells of heads, in the order of the pages. */
    private static List<Integer> headCells(Layout layout) {
        List<Integer> widths = new ArrayList<>();
        for (LaidPage page : layout.pages()) {
            for (Fragment fragment : page.fragments()) {
                if (fragment instanceof Fragment.Fill fill && fill.colour().equals(HEAD)) {
                    widths.add(tenths(fill.width()));
                }
            }
        }
        return widths;
    }

    private static int tenths(float points) {
        return Math.round(points * 10);
    }
}
