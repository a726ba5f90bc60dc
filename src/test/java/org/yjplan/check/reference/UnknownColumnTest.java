package org.yjplan.check.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yjplan.check.CheckedText.TABLE;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yjplan.check.CheckedText;

/** The rule on columns that a table does not have, beyond its example. */
class UnknownColumnTest {
    private List<String> found(String yaml) {
        return new CheckedText().described("YJ223", yaml);
    }

    private String help(String yaml) {
        return new CheckedText().findings("YJ223", yaml).get(0).help().orElseThrow();
    }

    @Test
    void pointsAtTheKeyOfAnUnknownColumn() {
        String yaml = TABLE + "      - cells: { ward: Ashby, childern: 3 }\n";
        assertThat(found(yaml)).containsExactly("YJ223 12:31 childern: the table has no column “childern”");
        assertThat(help(yaml)).isEqualTo("did you mean “children”?");
        assertThat(found("""
                staffing:
                  - id: staff
                    title: Staff
                    feature: Contract
                    columns: [{ name: women, title: Women }]
                    rows: [{ name: Permanent, counts: { women: 3, men: 4 } }]
                """)).containsExactly("YJ223 6:51 men: the table has no column “men”");
    }
}
