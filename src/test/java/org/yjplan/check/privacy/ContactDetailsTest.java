package org.yjplan.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.check.CheckedText;
import org.yjplan.diagnostic.Diagnostic;

class ContactDetailsTest {
    @ParameterizedTest
    @ValueSource(strings = {"j.smith@somerset.gov.uk", "0116 305 0030", "+44 116 305 0030", "07700900123"})
    void pointsAtTheVeryWordsWithinFoldedProse(String address) {
        CheckedText check = new CheckedText();
        List<Diagnostic> findings = check.findings(section("Write to us,\n      or to " + address + ", any day."));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).location().line()).isEqualTo(6);
        assertThat(check.words(findings.get(0))).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From 2013 2014 2015 to 2016",
                "£0117326000",
                "1,234,567,890 pounds",
                "a @ b",
                "on 01.04.2013 and 02.04.2013",
                "0.123456789012"
            })
    void doesNotTakeOtherFiguresForNumbersToCall(String text) {
        assertThat(new CheckedText().findings(section(text))).isEmpty();
    }

    @Test
    void staysQuickOnALongText() {
        long start = System.nanoTime();
        new CheckedText().findings(section("a.b-".repeat(20_000)));
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    private static String section(String text) {
        return "sections:\n  - id: contact\n    title: Contact\n    text: >\n      " + text + "\n";
    }
}
