package org.yjplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.yjplan.report.Style;

class ExplainCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void listsAllFindingsInOrder() {
        assertThat(run("explain")).isZero();

        assertThat(out.toString().lines())
                .hasSizeGreaterThan(70)
                .isSorted()
                .contains(
                        "YJ101  error   not YAML",
                        "YJ160  error   template not found",
                        "YJ220  error   nothing has this id");
    }

    @Test
    void explainsARuleWithBothOfItsExamples() {
        assertThat(run("explain", "YJ221")).isZero();

        assertThat(out.toString())
                .startsWith("YJ221 the same id is given twice (error)\n\n")
                .contains("This gives the finding:\n\n    people:\n", "This does not:\n\n    people:\n");
        assertThat(out.toString().lines()).allMatch(line -> line.length() <= 100);
    }

    @Test
    void explainsAFaultOfReadingThatHasNoExamples() {
        assertThat(run("explain", "yj102")).isZero();

        assertThat(out.toString()).startsWith("YJ102 tab in the indentation").doesNotContain("This does not:");
    }

    @Test
    void suggestsTheNearestIdForAnUnknownOne() {
        assertThat(run("explain", "YJ2220")).isEqualTo(2);
        assertThat(err.toString()).contains("no finding has the id “YJ2220”; did you mean YJ220?");

        assertThat(run("explain", "colours")).isEqualTo(2);
        assertThat(err.toString()).contains("no finding has the id “colours”; “yjplan explain” lists them all");
    }

    private int run(String... arguments) {
        return Yjplan.run(new Console(new PrintWriter(out), new PrintWriter(err), Style.PLAIN), arguments);
    }
}
