package org.yjplan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yjplan.diagnostic.Fix;

class PlanFixerTest {
    private static final String PLAN = """
            # The plan, with three slips.
            about:
              title: Youth justice plan   # as on the cover
              authority: Somerset Council
              perioid: 2013-14
              status: draft
            people:
              - { id: head-of-service, office: Head of Service, name: "\uD83D\uDE00 Émile" }
            signoffs:
              - person: haed-of-service
            volunteers: { number: 7 }
            budget:
              period: 2013-14
              kinds: [{ id: staffing, name: Staffing }]
              contributions:
                - agency: Police
                  amounts:
                    staffing: £1010,971
            sections: [{ id: role, title: Role }]
            """;

    private static final String REPAIRED =
            PLAN.replace("perioid", "period").replace("haed-of", "head-of").replace("£1010,971", "£1,010,971");

    @TempDir
    Path plan;

    private List<Fix> fix() throws IOException {
        PlanBuilder builder = new PlanBuilder(BuildOptions.into(plan.resolve("out"), List.of(), Optional.empty()));
        return PlanFixer.fix(plan, () -> builder.check(plan));
    }

    @Test
    void touchesNoFileOutsideTheFolder() throws IOException {
        Path file = write(PLAN);
        PlanBuilder builder = new PlanBuilder(BuildOptions.into(plan.resolve("out"), List.of(), Optional.empty()));

        assertThat(PlanFixer.fix(Files.createDirectory(plan.resolve("inner")), () -> builder.check(plan)))
                .isEmpty();
        assertThat(file).content().isEqualTo(PLAN);
    }

    private Path write(String text) throws IOException {
        return Files.writeString(plan.resolve("plan.yaml"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void repairsSlipsAndLeavesAllElseAsItWas(String lineEnd) throws IOException {
        Path file = write("\ufeff" + PLAN.replace("\n", lineEnd));

        assertThat(fix()).extracting(Fix::after).containsExactlyInAnyOrder("period", "head-of-service", "£1,010,971");
        assertThat(file).content().isEqualTo("\ufeff" + REPAIRED.replace("\n", lineEnd));
        assertThat(fix()).isEmpty();
        assertThat(plan).isDirectoryNotContaining("glob:**.yjplan*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"£12,34", "£1,23,456", "12k", "about £5", "£0,971"})
    void leavesANumberAloneThatCouldBeMeantInTwoWays(String amount) throws IOException {
        Path file = write(REPAIRED.replace("£1,010,971", amount));

        assertThat(fix()).isEmpty();
        assertThat(file).content().contains(amount);
    }

    @Test
    void leavesAnIdAloneThatCouldBeEitherOfTwo() throws IOException {
        write(REPAIRED.replace("people:", "people:\n  - { id: area-a, office: A }\n  - { id: area-b, office: B }")
                .replace("person: head-of-service", "person: area-c"));

        assertThat(fix()).isEmpty();
    }

    @Test
    void repairsFilesOfPartsAndNoneOutsideThePlan() throws IOException {
        write(REPAIRED.replace("signoffs:\n  - person: head-of-service\n", ""));
        Path part = Files.writeString(plan.resolve("signoffs.yaml"), "- persn: head-of-service # he signs\n");

        assertThat(fix())
                .singleElement()
                .satisfies(made -> assertThat(made.location().line()).isEqualTo(1));
        assertThat(part).hasContent("- person: head-of-service # he signs\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void addsTotalsThatAreLeftOutBesideOthersBelowCommentsAndAll(String lineEnd) throws IOException {
        String budget = """
                contributions:
                    - agency: Health
                      amounts: { staffing: £2 }
                      total: £2
                    - agency: Police   # as agreed
                      amounts:
                        staffing: £1,234.50   # seconded

                    # The last of them.
                    - { agency: Probation, amounts: { staffing: £3 } }
                  additional: [{ name: Grant, amount: £1 }]
                  stated:
                    additional: £1
                    overall: £1,240.50 # as printed
                """;
        Path file = write(REPAIRED.replaceAll("(?s)contributions:.*?(?=sections:)", budget)
                .replace("\n", lineEnd));

        assertThat(fix()).extracting(Fix::after).containsExactly("\n      total: £1,234.50", "\n    pooled: £1,239.50");
        assertThat(file)
                .content()
                .isEqualTo(REPAIRED.replaceAll(
                                "(?s)contributions:.*?(?=sections:)",
                                budget.replace("# seconded\n", "# seconded\n      total: £1,234.50\n")
                                        .replace("# as printed\n", "# as printed\n    pooled: £1,239.50\n"))
                        .replace("\n", lineEnd));
        assertThat(fix()).isEmpty();
    }

    @Test
    void leavesATotalAloneThatIsWrong() throws IOException {
        Path file = write(REPAIRED.replace("£1,010,971", "£1,010,971\n      total: £1,010,917"));

        assertThat(fix()).isEmpty();
        assertThat(file).content().contains("total: £1,010,917");
    }

    @Test
    void leavesAFileThatIsNoTextAsItIs() throws IOException {
        byte[] bytes = PLAN.getBytes(StandardCharsets.ISO_8859_1);
        Files.write(plan.resolve("plan.yaml"), bytes);

        assertThat(fix()).isEmpty();
        assertThat(plan.resolve("plan.yaml")).hasBinaryContent(bytes);
    }
}
