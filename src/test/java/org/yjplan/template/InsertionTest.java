package org.yjplan.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Block;
import org.yjplan.document.Document;
import org.yjplan.document.Heading;
import org.yjplan.document.Paragraph;
import org.yjplan.document.Text;
import org.yjplan.prose.LocatedOrigin;
import org.yjplan.prose.Outline;
import org.yjplan.prose.Pictures;
import org.yjplan.source.ReadPlan;

/** Insertions in prose, and what an author is told about those that stand for nothing. */
class InsertionTest {
    private final List<Diagnostic> findings = new ArrayList<>();

    /** The document of a plan with one section, whose text is given. */
    private Optional<Document> compose(String text) {
        return compose(Plans.read(Plans.YAML, text));
    }

    private Optional<Document> compose(ReadPlan read) {
        return new TemplateEngine(List.of())
                .compose(
                        read.plan().orElseThrow(),
                        read.locations(),
                        Plans.spec(),
                        Instant.EPOCH,
                        Pictures.NONE,
                        findings::add);
    }

    /** The blocks of a section with this text, after its heading. */
    private List<Block> blocks(String text) {
        Document document = compose(text).orElseThrow();
        int heading = -1;
        for (int i = 0; i < document.blocks().size(); i++) {
            if (document.blocks().get(i) instanceof Heading found && found.id().equals(Optional.of("a"))) {
                heading = i;
            }
        }
        return document.blocks().subList(heading + 1, document.blocks().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{{ about.period }}~2013–14",
                "{{ about.authority }}~Leicestershire County Council",
                "{{ about.joint-with }}~Rutland County Council",
                "{{ about.areas }}~Leicestershire and Rutland",
                "{{ about.status }}~consultation",
                "{{ budget.total }}~£1,647,308",
                "{{ budget.totals.staffing }}~£482,911",
                "{{ budget.change.by }}~−6.1%",
                "{{ volunteers.number }}~207",
                "{{ volunteers.hours }}~15,000",
                "{{ indicator custody 2011-12 }}~2.3%",
                "{{ indicator custody 2011/12 }}~2.3%",
                "{{ indicator custody 2011–2012 }}~2.3%",
                "{{ indicator custody }}~1.8%",
                "{{ indicator custody \"April to December 2012\" }}~1.8%",
                "{{ indicator custody “Apr to Dec 2012” }}~1.8%",
                "{{ indicator fte-change 2011-12 }}~−27%",
                "{{ target custody }}~under 5%",
                "{{ target fte }}~a fall",
                "{{ change custody 2010-11 2011-12 }}~a fall of 0.6 percentage points",
                "{{ change custody 2011-12 2010-11 }}~a rise of 0.6 percentage points",
                "{{ change custody 2011-12 2011-12 }}~no change",
                "{{ change fte 2010-11 2011-12 }}~a fall of 27%",
                "{{ change fte 2011-12 2010-11 }}~a rise of 37%",
            })
    void placesAValueInASentence(String insertion, String words) {
        assertThat(Outline.of(blocks("So " + insertion + ".")).replace('\u00a0', ' '))
                .isEqualTo("p(So " + words + ".)");
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{{ bugdet.total }}~YJ201~1:7-19~“bugdet” is not known~did you mean “budget”?",
                "{{ xyzzy }}~YJ201~1:7-12~“xyzzy” is not known~board, budget, budget-change,",
                "{{ budget.totl }}~YJ201~1:7-18~“totl” is no part of “budget”~did you mean “total”?",
                "{{ budget.totals.stafing }}~YJ201~1:7-28~“stafing” is no part of “budget.totals”~did you mean “staffing”?",
                "{{ about.period.first }}~YJ201~1:7-25~“about.period” has no parts~{{ about.period }}",
                "{{ budget.total now }}~YJ203~1:20-23~“budget.total” takes nothing~{{ budget.total }}",
                "{{ about.approved }}~YJ205~1:7-21~does not give “about.approved”~give the value",
                "{{ about.statement }}~YJ204~1:7-22~is not a single value~prose",
                "{{ budget.totals }}~YJ204~1:7-20~is not a single value~staffing, delegated",
                "{{ about }}~YJ204~1:7-12~“about” is not a single value~title, authority",
                "{{ people }}~YJ204~1:7-13~“people” is not a single value~only a single value",
                "{{ risks }}~YJ152~1:4-15~cannot be used within a sentence~a line of its own",
                "{{ indicator custdy 2011-12 }}~YJ202~1:17-23~no indicator “custdy”~did you mean “custody”?",
                "{{ indicator custody 2009-10 }}~YJ202~1:25-32~no value for “2009-10”~2010–11, 2011–12",
                "{{ indicator }}~YJ203~1:4-19~takes one word or two~{{ indicator custody 2011-12 }}",
                "{{ change custody 2010-11 }}~YJ203~1:4-32~takes 3 words~{{ change custody 2009-10 2011-12 }}",
                "{{ change fte-change 2010-11 2011-12 }}~YJ207~1:4-43~are changes themselves~{{ indicator fte-change … }}",
                "{{ target fte-change }}~YJ205~1:14-24~“fte-change” has no target~give the indicator a target",
                "{{ target custody Local }}~YJ202~1:22-27~has no target called “Local”~no names",
            })
    void reportsAValueThatIsNotThere(String insertion, String id, String location, String message, String help) {
        assertThat(compose("So " + insertion + ".")).isEmpty();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.type().id()).isEqualTo(id);
            assertThat(finding.location().line() + ":" + finding.location().column() + "-"
                            + finding.location().endColumn())
                    .isEqualTo(location);
            assertThat(finding.message()).contains(message);
            assertThat(finding.help())
                    .hasValueSatisfying(words -> assertThat(words).contains(help));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "{{ budget now }}~YJ203~11-14~“budget” takes nothing after its name~{{ budget }}",
                "{{ indicators sumary }}~YJ202~15-21~“indicators” places nothing called “sumary”~did you mean “summary”?",
                "{{ objectives prevnt }}~YJ202~15-21~nothing called “prevnt”~did you mean “prevent”?",
                "{{ inspection x }}~YJ202~15-16~nothing called “x”~core-case-2012",
            })
    void reportsAnArgumentThatNamesNothing(String insertion, String id, String columns, String message, String help) {
        assertThat(compose("First.\n\n" + insertion + "\n")).isEmpty();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.type().id()).isEqualTo(id);
            assertThat(finding.location().line()).isEqualTo(3);
            assertThat(finding.location().column() + "-" + finding.location().endColumn())
                    .isEqualTo(columns);
            assertThat(finding.message()).contains(message);
            assertThat(finding.help())
                    .hasValueSatisfying(words -> assertThat(words).contains(help));
        });
    }

    @Test
    void placesOnlyWhatIsNamed() {
        assertThat(Outline.of(blocks("{{ indicators fte-change fte }}")))
                .startsWith("table#table-indicator-fte-change")
                .contains("[First-time entrants, change on the year and First-time entrants]")
                .doesNotContain("Custodial");
        assertThat(Outline.of(blocks("{{ objectives custody }}"))).isEqualTo("h2#objective-custody(Use custody less)");
    }

    @Test
    void putsHeadingsOfAComponentBelowTheHeadingOfItsSection() {
        assertThat(Outline.of(blocks("# Our aims\n\n{{ objectives custody }}")))
                .isEqualTo("h2-~(Our aims) h2#objective-custody(Use custody less)");
    }

    @Test
    void reportsAComponentThatWouldStandWithinItself() {
        String yaml = Plans.YAML.replace("{{ indicators fte }}", "{{ objectives }}");
        assertThat(compose(Plans.read(yaml, "{{ objectives }}"))).isEmpty();
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.type().id()).isEqualTo("YJ206");
            assertThat(finding.location()).hasToString("test/plan.yaml:95:7");
        });
    }

    @Test
    void tracesAValueToItsInsertion() {
        Paragraph paragraph =
                (Paragraph) blocks("So {{ budget.total }} in all.").get(0);
        Text value = (Text) paragraph.content().get(1);
        assertThat(((LocatedOrigin) value.origin()).location()).hasToString("test/prose.md:1:4");
    }
}
