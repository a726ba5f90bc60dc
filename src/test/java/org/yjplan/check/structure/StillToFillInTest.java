package org.yjplan.check.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.check.CheckedText;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.model.FillIn;

/** What an author has left open is found, however it is marked; there is one finding for each file. */
class StillToFillInTest {
    private static final String SECTION = """
            sections:
              - id: role
                title: Role
                text: |
                  We help %s.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[fill in: whom]",
                "[insert figure]",
                "[ Please add the date ]",
                "[to be confirmed]",
                "[TBC]",
                "TBC",
                "TBA",
                "lorem ipsum",
                "Lorem ipsum",
                "LOREM IPSUM"
            })
    void findsAMark(String mark) {
        CheckedText text = new CheckedText();

        assertThat(text.findings("YJ144", SECTION.formatted(mark)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(text.words(finding)).isEqualTo(mark);
                    assertThat(finding.message()).isEqualTo("“%s” is still to be filled in".formatted(mark));
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"children [1]", "TBCs", "ATBC", "dolorem ipsum", "[the insert]", "[inserts]"})
    void leavesOtherWordsAlone(String words) {
        assertThat(new CheckedText().findings("YJ144", SECTION.formatted(words)))
                .isEmpty();
    }

    @Test
    void namesTheFirstMarkAndTheLinesOfTheOthers() {
        List<Diagnostic> one = new CheckedText().findings("YJ144", SECTION.formatted("TBC and TBA"));
        List<Diagnostic> two =
                new CheckedText().findings("YJ144", SECTION.formatted("TBC\n      and TBA\n      and TBA"));

        int line = one.get(0).location().line();
        assertThat(one).singleElement().satisfies(finding -> assertThat(finding.message())
                .isEqualTo("“TBC” is still to be filled in, and 1 more below: line %d".formatted(line)));
        assertThat(two).singleElement().satisfies(finding -> assertThat(finding.message())
                .isEqualTo("“TBC” is still to be filled in, and 2 more below: lines %d, %d"
                        .formatted(line + 1, line + 2)));
    }

    @Test
    void findsMarksInTitlesToo() {
        assertThat(new CheckedText()
                        .findings(
                                "YJ144",
                                SECTION.formatted("children").replace("title: Role", "title: \"[insert title]\"")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).startsWith("“[insert title]”"));
    }

    @Test
    void knowsTheMarksThatANewPlanHas() {
        assertThat(FillIn.of("who chairs the board")).isEqualTo("[fill in: who chairs the board]");
        assertThat(FillIn.isMarked(FillIn.of("a name"))).isTrue();
        assertThat(FillIn.isMarked("a name")).isFalse();
    }
}
