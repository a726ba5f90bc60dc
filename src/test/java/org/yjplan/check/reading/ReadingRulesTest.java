package org.yjplan.check.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yjplan.check.CheckedText.prose;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.check.CheckedText;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Severity;

/** The rules on how easily a plan is read, beyond their examples. */
class ReadingRulesTest {
    @Test
    void allowsASentenceOfTwentyFiveWordsAndNoMore() {
        assertThat(findings("YJ901", "word ".repeat(25).strip() + ".")).isEmpty();
        assertThat(findings("YJ901", "word ".repeat(26).strip() + "."))
                .extracting(Diagnostic::message)
                .containsExactly("this sentence has 26 words");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%1$s, at Level 1. %1$s.",
                "%1$s at 3 p.m. (e.g. there)! %1$s.",
                "%1$s:\n\n      - %1$s\n      - %1$s",
                "%1$s.\n\n      %1$s.",
            })
    void countsEachSentenceItemAndParagraphByItself(String form) {
        assertThat(findings("YJ901", form.formatted("Word " + "word ".repeat(14).strip())))
                .isEmpty();
    }

    @Test
    void isForInformationAlsoWhereThePlanGoesToApproval() {
        String about = "about: { title: Plan, authority: A, period: 2013-14, status: for-approval }\n";

        assertThat(new CheckedText().findings("YJ901", about + prose("word ".repeat(26) + ".")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.INFO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "YJ903 | For the report [click here](https://a.example/b). | click here",
                "YJ903 | The report is [Here ](https://a.example/b). | Here ",
                "YJ903 | See https://a.example/b. | https://a.example/b.",
                "YJ903 | See [www.a.example](https://www.a.example). | www.a.example",
                "YJ904 | They found MODERATE work. | MODERATE",
                "YJ904 | WE MUST LISTEN to them. | WE MUST LISTEN",
                "YJ905 | ## What was found | ## What was found",
                "YJ906 | ![Chart](a.png) | Chart",
                "YJ906 | ![staff.PNG](a.png) | staff.PNG",
                "YJ906 | ![A photo of the team](a.png) | A photo of the team",
            })
    void pointsAtTheVeryWords(String id, String text, String words) {
        new CheckedText().pointsAt(id, prose(text), words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "See [the report](https://a.example/b), [](#text) and [risk](#text).",
                "# One\n\n      ## Two\n\n      ### Three\n\n      # Four",
                "The YOS, the CAMHS HMIP and the NHS; a MoJ.",
                "![Three teams report to the head](a.png)",
                "It is so: #5 of 6 and C#.",
                "**",
                "- *\n      - `_`",
            })
    void leavesGoodWorkAlone(String text) {
        assertThat(new CheckedText().findings(prose(text)))
                .extracting(finding -> finding.type().id())
                .noneMatch(id -> id.startsWith("YJ9"));
    }

    @Test
    void staysQuickOnALongText() {
        long start = System.nanoTime();
        findings("YJ903", "[a".repeat(20_000));
        findings("YJ906", "![".repeat(20_000));
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
    }

    private List<Diagnostic> findings(String id, String text) {
        return new CheckedText().findings(id, prose(text));
    }
}
