package org.yjplan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yjplan.document.Make.columns;
import static org.yjplan.document.Make.head;
import static org.yjplan.document.Make.row;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Origin;
import org.yjplan.document.Row;
import org.yjplan.document.Table;
import org.yjplan.theme.Theme;

class ColumnWidthsTest {
    private static final int TOTAL = 9400;
    private static final String PROSE =
            "What the board has agreed to do about it this year, and who answers for it. ".repeat(5);

    private static int[] widths(String kinds, Row head, Row... body) {
        Table table = new Table(
                Optional.empty(),
                Optional.empty(),
                columns(kinds),
                List.of(head),
                List.of(body),
                List.of(),
                Origin.NONE);
        return ColumnWidths.of(new TableContent(table, Theme.standard()), TOTAL);
    }

    @Test
    void addUpToTheTable() {
        int[] widths = widths("tnt", head("A", "B", "C"), row(Row.Kind.BODY, "one", "2,284,030", PROSE));

        assertThat(Arrays.stream(widths).sum()).isEqualTo(TOTAL);
    }

    @Test
    void giveFiguresJustWhatTheyNeedAndProseTheRest() {
        int[] widths = widths("tnt", head("Name", "£", "Words"), row(Row.Kind.BODY, "one", "2,284,030", PROSE));

        // Nine characters of 10 points, about 45 points, and 12 points of padding.
        assertThat(widths[1]).isBetween(1100, 1300);
        assertThat(widths[2]).isGreaterThan(6000);
    }

    @Test
    void doNotBreakANameForTheSakeOfProse() {
        int[] widths =
                widths("tt", head("Office", "What"), row(Row.Kind.BODY, "Chief Executive, County Council", PROSE));

        assertThat(widths[0]).isGreaterThan(3000);
    }

    @Test
    void shareByHowMuchThereIsToSayWhereNoWidthWouldDo() {
        int[] widths = widths("ttt", head("A", "B", "C"), row(Row.Kind.BODY, PROSE, PROSE.repeat(6), PROSE));

        assertThat(widths[0]).isBetween(1560, 2600);
        assertThat(widths[2]).isBetween(1560, 2600);
        assertThat(widths[1]).isGreaterThan(2 * widths[0]);
    }

    @Test
    void cutDownTheWidestWhenThereIsTooLittleRoom() {
        String word = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
        int[] widths = widths("tttn", head("A", "B", "C", "D"), row(Row.Kind.BODY, word, word, word, "2,284,030"));

        assertThat(widths[3]).isGreaterThan(1100);
        assertThat(Arrays.stream(widths).sum()).isEqualTo(TOTAL);
    }

    @Test
    void leaveRoomToWriteByHand() {
        int[] widths = widths("tb", head("Office", "Signature"), row(Row.Kind.BODY, PROSE, ""));

        assertThat(widths[1]).isGreaterThan(1700);
    }
}
