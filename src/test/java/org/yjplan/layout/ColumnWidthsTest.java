package org.yjplan.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.yjplan.document.Make.columns;
import static org.yjplan.document.Make.head;
import static org.yjplan.document.Make.row;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Origin;
import org.yjplan.document.Row;
import org.yjplan.document.Table;
import org.yjplan.render.pdf.PdfFonts;
import org.yjplan.theme.Theme;

class ColumnWidthsTest {
    private static final float TOTAL = Theme.standard().portrait().bodyWidth();
    private static final String SENTENCE =
            "What the board has agreed to do about it this year, and who answers for it. ";
    private static final String PROSE = SENTENCE.repeat(5);

    private static List<Float> widths(String kinds, Row head, Row... body) {
        Table table = new Table(
                Optional.empty(),
                Optional.empty(),
                columns(kinds),
                List.of(head),
                List.of(body),
                List.of(),
                Origin.NONE);
        FittedDocument fitted = new LayoutEngine(new PdfFonts(), Theme.standard()).fit(UglyDocuments.of(table));
        return ((Table) fitted.sections().get(0).blocks().get(0))
                .fit()
                .orElseThrow()
                .columns();
    }

    private static double sum(List<Float> widths) {
        return widths.stream().mapToDouble(Float::doubleValue).sum();
    }

    @Test
    void addUpToTheTable() {
        List<Float> widths = widths("tnt", head("A", "B", "C"), row(Row.Kind.BODY, "one", "2,284,030", PROSE));

        assertThat(sum(widths)).isCloseTo(TOTAL, within(0.01));
    }

    @Test
    void giveFiguresWhatTheyNeedAndProseTheRest() {
        List<Float> widths = widths("tnt", head("Name", "£", "Words"), row(Row.Kind.BODY, "one", "2,284,030", PROSE));

        // Nine characters of 10 points, about 45 points, and 12 points of padding.
        assertThat(widths.get(1)).isBetween(55f, 65f);
        assertThat(widths.get(2)).isGreaterThan(300);
    }

    @Test
    void doNotBreakANameForTheSakeOfProse() {
        List<Float> widths =
                widths("tt", head("Office", "What"), row(Row.Kind.BODY, "Chief Executive, County Council", SENTENCE));

        assertThat(widths.get(0)).isGreaterThan(150);
    }

    @Test
    void shareByLengthOfTextWhereNoWidthIsEnough() {
        List<Float> widths = widths("ttt", head("A", "B", "C"), row(Row.Kind.BODY, PROSE, PROSE.repeat(6), PROSE));

        assertThat(widths.get(0)).isBetween(78f, 130f);
        assertThat(widths.get(2)).isBetween(78f, 130f);
        assertThat(widths.get(1)).isGreaterThan(2 * widths.get(0));
    }

    @Test
    void narrowTheWidestWhenThereIsTooLittleRoom() {
        String word = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
        List<Float> widths =
                widths("tttn", head("A", "B", "C", "D"), row(Row.Kind.BODY, word, word, word, "2,284,030"));

        assertThat(widths.get(3)).isGreaterThan(55);
        assertThat(sum(widths)).isCloseTo(Theme.standard().landscape().bodyWidth(), within(0.01));
    }

    @Test
    void leaveRoomToWriteByHand() {
        List<Float> widths = widths("tb", head("Office", "Signature"), row(Row.Kind.BODY, PROSE, ""));

        assertThat(widths.get(1)).isGreaterThan(85);
    }
}
