package org.yjplan.check.privacy;

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

/** The rules on what may identify a child, beyond their examples. */
class PrivacyRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In that year 3 young people went to custody. | 3 young people",
                "Of them, four of our looked-after children reoffended. | four of our looked-after children",
                "There were two girls. | two girls",
                "We dismissed 2 officers, after a disciplinary hearing. | 2 officers",
            })
    void findsCountsOfOneToFour(String text, String words) {
        new CheckedText().pointsAt("YJ802", prose(text), words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A young person named Amy Lee came. | person named Amy Lee",
                "One boy called Daniel came. | boy called Daniel",
                "We helped Daniel, aged 14, at home. | Daniel, aged 14",
                "Amy Lee (aged 15) came to us. | Amy Lee (aged 15",
                "Amy Lee aged 15 came to us. | Amy Lee aged 15",
            })
    void findsNamesOfChildren(String text, String words) {
        new CheckedText().pointsAt("YJ803", prose(text), words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Children (aged 14) in Leicester, and Boys, aged 15.",
                "Those aged 14 came. Pupils aged 12 came. Anyone aged 10 or over may come.",
                "In Leicester, aged 10 to 17, and in Melton (14).",
                "Mr Smith, aged 40, and Mrs Jones (aged 9).",
                "A young person called us. A child named in the order came.",
                "The youth court, called Court 4, is near.",
            })
    void takesNoWordForPeopleAndNoPlaceForAName(String text) {
        assertThat(new CheckedText().findings("YJ803", prose(text))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In that year 5 young people went to custody.",
                "None, or 0 children, went to custody.",
                "Fewer than 4 children went to custody.",
                "We have 2 young people's groups, and 3 children groups.",
                "We employ 2 officers and 3 boards.",
                "Children aged 3 children cannot be.",
                "In 3% of children this is so.",
                "Level 3 children are few.",
            })
    void leavesOtherCountsAlone(String text) {
        assertThat(new CheckedText().findings("YJ802", prose(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Young people sentenced to custody, 3, 1",
        "Young people sentenced to custody, 5, 0",
        "Young people sentenced to custody, 0, 0",
        "Young people sentenced to custody, 3%, 0",
        "Offences of each young person, 2.9, 0",
        "Meetings of the board, 3, 0",
    })
    void findsSuchCountsAmongIndicators(String name, String value, int findings) {
        String plan = """
                performance:
                  indicators:
                    - { id: x, name: "%s", better: lower, values: [{ period: 2012, value: %s }] }
                """.formatted(name, value);

        assertThat(new CheckedText().findings("YJ802", plan)).hasSize(findings);
    }

    @Test
    void isAnErrorWhereThePlanIsToBePublished() {
        String about = "about: { title: Plan, authority: A, period: 2013-14, status: for-approval }\n";

        assertThat(new CheckedText().findings("YJ802", about + prose("There were 3 girls.")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.ERROR);
        assertThat(new CheckedText().findings("YJ802", prose("There were 3 girls.")))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We helped Child J to go back to school. | Child J",
                "We helped young person K. | person K",
                "Then J, aged 15, came. | J, aged 15",
                "Then J (15) came. | J (15",
                "Then J.B., aged 14, came. | J.B., aged 14",
                "Then J. B. (14) came. | J. B. (14",
                "Then J is here, a 15-year-old M. | 15-year-old M",
                "Last year T, 16 years old, left. | T, 16 years old",
            })
    void findsInitialsOfChildren(String text, String words) {
        new CheckedText().pointsAt("YJ803", prose(text), words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A child aged 15 came.",
                "Children aged 10 to 17, and young people.",
                "I, aged 15, was there.",
                "Room B (15 places) is free.",
                "Vitamin D, 20 mg.",
                "We thank J. B. Smith, aged 40.",
                "The 15-year-old was there.",
                "The person I saw and the child.",
            })
    void leavesAgesWithoutInitialsAlone(String text) {
        assertThat(new CheckedText().findings("YJ803", prose(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Staff by ethnicity, Ethnic group, 4, 1",
        "Staff, Gender, 1, 1",
        "Staff by ethnicity, Ethnic group, 5, 0",
        "Staff by ethnicity, Ethnic group, 0, 0",
        "Staff by grade, Grade, 4, 0",
        "Wards by ethnicity, Ethnic group, 4, 0",
    })
    void findsSmallCountsInATableOfStaffByWhatIsTheirOwnBusiness(
            String title, String heading, String count, int found) {
        CheckedText check = new CheckedText();
        List<Diagnostic> findings = check.findings("YJ802", """
                tables:
                  - id: people
                    title: %s
                    columns: [{ name: group, title: %s }, { name: number, title: Number, kind: number }]
                    rows: [{ cells: { group: First, number: "%s" } }]
                """.formatted(title, heading, count));

        assertThat(findings).hasSize(found);
        findings.forEach(finding -> assertThat(check.words(finding)).contains(count));
    }

    @ParameterizedTest
    @CsvSource({"Ethnicity, false, 1", "Ethnicity, true, 0", "Contract, false, 0"})
    void findsSmallCountsOfStaffThatAreNotSuppressed(String feature, String suppress, int found) {
        CheckedText check = new CheckedText();
        List<Diagnostic> findings =
                check.findings("YJ802", """
                staffing:
                  - id: people
                    title: Who works here
                    feature: %s
                    suppress: %s
                    columns: [{ name: women, title: Women }, { name: men, title: Men }]
                    rows: [{ name: First, counts: { women: 3, men: 12 } }]
                """.formatted(feature, suppress.equals("true") ? "yes" : "no"));

        assertThat(findings).hasSize(found);
        findings.forEach(finding -> assertThat(check.words(finding)).isEqualTo("3"));
    }

    private List<Diagnostic> smallCells(String title, String heading, String row, String cell) {
        return new CheckedText().findings("YJ804", oneCell(title, "title: \"" + heading + "\"", row, cell, "no"));
    }

    private static String oneCell(String title, String column, String row, String cell, String suppress) {
        return """
                tables:
                  - id: t
                    title: "%s"
                    columns: [{ name: a, title: Ward }, { name: b, %s }]
                    rows:
                      - cells: { a: Other, b: 40 }
                      - cells: { a: "%s", b: %s }
                    suppress: %s
                """.formatted(title, column, row, cell, suppress);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "By ward | Children | Ashby",
                "By ward | Number of children | Ashby",
                "By ward | Young people sentenced | Ashby",
                "By ward | Looked after children | Ashby",
                "By ward | Children per ward | Ashby",
                "By ward | Girls aged 10 to 12 | Ashby",
                "By ward | First-time entrants | Ashby",
                "By ward | 2018–19 | Children in custody",
                "Children by ward | 2018–19 | Ashby",
                "Children by age | Age 10 to 12 | Ashby",
                "Children by ward | Quarter 1 | Ashby",
                "Children by sentence | Referral orders | Ashby",
                "Children by sentence | 2018–19 | Referral order",
                "Children by need | Number | High risk",
                "Children by home | With parents | Ashby",
                "First-time entrants | Total | Ashby",
                "Programme, by gender | Number | Female",
            })
    void findsSmallCountsOfChildrenInATable(String title, String heading, String row) {
        assertThat(smallCells(title, heading, row, "3")).hasSize(1);
        assertThat(smallCells(title, heading, row, "0")).isEmpty();
        assertThat(smallCells(title, heading, row, "5")).isEmpty();
        assertThat(smallCells(title, heading, row, "3%")).isEmpty();
        assertThat(smallCells(title, heading, row, "\"<5\"")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Children by ward | Rate per 1,000 | Ashby",
                "Children by ward | Rank | Ashby",
                "Children by ward | Score | Ashby",
                "Children by ward | Year | Ashby",
                "Children by ward | Quarter | Ashby",
                "Children by ward | Age | Ashby",
                "Children by ward | Average age | Ashby",
                "Children by ward | Sessions | Ashby",
                "Children by ward | Meetings with children | Ashby",
                "Children by ward | Offences per child | Ashby",
                "Children by ward | Offences of children | Ashby rate of",
                "Children by ward | 2018–19 | Average of each",
                "Children by ward | Target | Ashby",
                "Children by ward | Cost, £ | Ashby",
                "Children by ward | Staff | Ashby",
                "Children's homes | Homes | Ashby",
                "Services for children | Teams | Ashby",
                "Meetings of the board | 2018–19 | Ashby",
                "Children and offences | Offences | Ashby",
                "Children and their service | 2018–19 | Meetings held",
                "By ward | Meetings | Children in custody",
                "First-time entrants per 100,000 | 2018–19 | Ashby",
                "Volunteers by gender | Number | Female",
                "Who works here, by gender | Number | Female",
                "Board members by ethnicity | Number | Black",
                "Wards | Number | Ashby",
                "Victims by gender | Number | Female",
                "First-time entrants by year | Likelihood | Ashby",
                "What we did | Number | Families",
            })
    void takesNothingElseInATableForChildren(String title, String heading, String row) {
        assertThat(smallCells(title, heading, row, "3")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kind: money | £3",
                "kind: percentage | 3%",
                "kind: date | 3 May 2018",
                "kind: text | three",
                "kind: number | 3.5",
            })
    void takesNoOtherKindOfCellForACountOfChildren(String kind, String cell) {
        String column = "title: Children, " + kind;
        assertThat(new CheckedText().findings("YJ804", oneCell("By ward", column, "Ashby", cell, "no")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Change, -30, 1", "Share, 12%, 1", "Average, 2.5, 1", "Birch, 2.5, 0", "Birch, -30, 0"})
    void judgesAColumnByItsRowsOfCountsAlone(String row, String cell, int found) {
        assertThat(new CheckedText().findings("YJ804", """
                tables:
                  - id: t
                    title: Children by ward
                    columns: [{ name: a, title: Ward }, { name: b, title: 2018–19, kind: number }]
                    rows:
                      - cells: { a: Ashby, b: 3 }
                      - cells: { a: "%s", b: "%s" }
                """.formatted(row, cell)))
                .hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"Children, 1", "Meetings, 0", "Region, 0"})
    void readsTheHeadingOverAGroupOfColumns(String group, int found) {
        String column = "title: 2018–19, group: %s, kind: number".formatted(group);
        assertThat(new CheckedText().findings("YJ804", oneCell("By ward", column, "Ashby", "3", "no")))
                .hasSize(found);
    }

    @Test
    void pointsAtTheCellAndSaysWhatToDo() {
        CheckedText check = new CheckedText();
        String yaml = oneCell("By ward", "title: Children, kind: number", "Ashby", "\"3^[Late.]\"", "no");
        List<Diagnostic> findings = check.findings("YJ804", yaml);

        assertThat(findings).hasSize(1);
        assertThat(check.words(findings.get(0))).isEqualTo("\"3^[Late.]\"");
        assertThat(findings.get(0).location().line()).isEqualTo(7);
        assertThat(findings.get(0).location().column()).isEqualTo(33);
        assertThat(findings.get(0).message()).isEqualTo("so few children (3) could be identified");
        assertThat(findings.get(0).help())
                .contains("add “suppress: yes” to the table, or accept the finding with a reason");
    }

    @Test
    void findsNoSmallCountThatIsSuppressedAndEachThatIsNot() {
        CheckedText check = new CheckedText();
        assertThat(check.findings("YJ804", oneCell("By ward", "title: Children", "Ashby", "3", "yes")))
                .isEmpty();
        assertThat(check.findings("YJ804", oneCell("By ward", "title: Children, suppress: no", "Ashby", "3", "yes")))
                .extracting(finding -> finding.help().orElseThrow())
                .containsExactly("remove “suppress: no” from the column, or accept the finding with a reason");
    }

    @Test
    void findsNoSmallCountOfStaffThatAFreeTableSuppresses() {
        CheckedText check = new CheckedText();
        String column = "title: Number, kind: number";
        assertThat(check.findings("YJ802", oneCell("Staff by gender", column, "Women", "3", "no")))
                .hasSize(1);
        assertThat(check.findings("YJ802", oneCell("Staff by gender", column, "Women", "3", "yes")))
                .isEmpty();
        assertThat(check.findings("YJ802", oneCell("Staff by gender", column + ", suppress: no", "Women", "3", "yes")))
                .hasSize(1);
    }
}
