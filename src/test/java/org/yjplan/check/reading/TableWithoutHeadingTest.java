package org.yjplan.check.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yjplan.check.CheckedText.TABLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yjplan.check.CheckedText;

/** The rule on tables whose rows or columns have no name, beyond its example. */
class TableWithoutHeadingTest {
    private List<String> found(String yaml) {
        return new CheckedText().described("YJ907", yaml);
    }

    @Test
    void findsARowWithoutANameButForRowsOfSums() {
        assertThat(found(TABLE + """
                  - cells: { ward: Ashby, children: "14", cost: £1 }
                  - cells: { children: "5", cost: £2 }
                  - { kind: subtotal, cells: { cost: £3 } }
                """.indent(2)))
                .containsExactly("YJ907 13:7 cells: the first cell of this row is empty");
    }
}
