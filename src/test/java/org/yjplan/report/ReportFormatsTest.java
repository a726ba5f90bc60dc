package org.yjplan.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.yaml.snakeyaml.Yaml;
import org.yjplan.GoldenFolder;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.KeyName;

/** One set of findings, including awkward characters, in every format. */
class ReportFormatsTest {
    private static final DiagnosticType FAULT =
            new DiagnosticType("YJ999", Severity.ERROR, "fault, with a comma", "A <fault> & \"more\".");
    private static final DiagnosticType DOUBT = new DiagnosticType("YJ998", Severity.WARNING, "doubt", "A doubt.");
    private static final DiagnosticType NOTE = new DiagnosticType("YJ997", Severity.INFO, "note", "A note.");

    private static final List<PlanFindings> PLANS = List.of(
            new PlanFindings(
                    "plans/one two",
                    List.of(
                            FAULT.at(Location.ofFile("plans/one two/plan.yaml"), "nothing is there"),
                            FAULT.at(
                                            Location.of("plans/one two/risks.yaml", 2, 11, 5),
                                            "“50% of £1”: a colon, a \"quote\", a back\\slash & a <tag>")
                                    .withRelated(Location.of("plans/one two/plan.yaml", 1, 1, 5), "first: here, 100%")
                                    .withHelp("say “45%”")
                                    .withFix("\"50%\"", "\"45%\"")
                                    .withFix("“50%”", "“45%”"),
                            DOUBT.at(
                                    new Location("plans/one two/risks.yaml", 3, 4, 5, 2),
                                    "a \u001B[31mred\u001B[0m line\nand a second"),
                            NOTE.at(Location.of("plans/one two/risks.yaml", 9, 1, 0), "worth knowing")),
                    (file, line) -> Optional.of("  impact: “50% of £1” & <more>")),
            new PlanFindings("plans/clean", List.of(), (file, line) -> Optional.empty()));

    @Test
    void matchesTheGoldenFiles() {
        GoldenFolder.of(ReportFormatsTest.class)
                .holds(Stream.of(ReportFormat.values())
                        .collect(Collectors.toMap(
                                format -> KeyName.of(format) + ".txt", format -> report(format, PLANS))));
    }

    @ParameterizedTest
    @EnumSource(value = ReportFormat.class, mode = EnumSource.Mode.EXCLUDE, names = "TEXT")
    void namesFilesRelativeToTheCurrentFolder(ReportFormat format) {
        String file = Path.of("plans", "x", "plan.yaml").toAbsolutePath().toString();
        PlanFindings found = new PlanFindings(
                Path.of("plans", "x").toAbsolutePath().toString(),
                List.of(FAULT.at(Location.of(file, 1, 1, 1), "wrong")),
                (name, line) -> Optional.empty());

        assertThat(report(format, List.of(found)))
                .contains("plans/x/plan.yaml")
                .doesNotContain(Path.of("").toAbsolutePath().toString());
    }

    @Test
    void writesJsonThatReadsBackUnchanged() {
        Map<?, ?> json = json(report(ReportFormat.JSON, PLANS));

        Map<?, ?> plan = (Map<?, ?>) list(json, "plans").get(0);
        assertThat(plan.get("plan")).isEqualTo("plans/one two");
        List<Object> messages = new ArrayList<>();
        list(plan, "findings").forEach(finding -> messages.add(((Map<?, ?>) finding).get("message")));
        assertThat(messages)
                .isEqualTo(PLANS.get(0).findings().stream()
                        .map(Diagnostic::message)
                        .toList());
        assertThat(list((Map<?, ?>) list(json, "plans").get(1), "findings")).isEmpty();
    }

    @Test
    void escapesCharactersThatJsonDoesNotAllow() {
        String odd = "a\u0000b\u2028c\uD800d\uDC00e\uD83D\uDE00\r\n\t\\\"";
        String json = new JsonWriter().object().member(odd, odd).endObject().toString();

        assertThat(json)
                .contains("a\\u0000b\\u2028c\\ud800d\\udc00e\uD83D\uDE00\\u000d\\n\\t\\\\\\\"")
                .doesNotContain("\r");
    }

    @Test
    void writesSarifThatMatchesItsSchema() {
        SarifSchema schema = new SarifSchema();
        String log = report(ReportFormat.SARIF, PLANS);
        assertThat(schema.faults(log)).isEmpty();
        assertThat(schema.faults(log.replace("\"level\": \"error\"", "\"level\": \"fatal\"")))
                .as("a log that breaks the schema")
                .isNotEmpty();
        assertThat(schema.faults(log.replace("\"startLine\": 2", "\"startLine\": 0")))
                .as("a line that does not exist")
                .isNotEmpty();
    }

    @Test
    void linksSarifResultsToTheirRules() {
        Map<?, ?> run = (Map<?, ?>)
                list(json(report(ReportFormat.SARIF, PLANS)), "runs").get(0);
        List<?> rules = list(map(map(run, "tool"), "driver"), "rules");
        assertThat(list(run, "results")).hasSize(4).allSatisfy(entry -> {
            Map<?, ?> result = (Map<?, ?>) entry;
            Map<?, ?> rule = (Map<?, ?>) rules.get((Integer) result.get("ruleIndex"));
            assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
        });
    }

    @Test
    void countsTheCasesOfJunitXml() throws Exception {
        String xml = report(ReportFormat.JUNIT, PLANS);
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();

        assertThat(root.getTagName()).isEqualTo("testsuites");
        assertThat(root.getElementsByTagName("testsuite").getLength()).isEqualTo(2);
        assertThat(root.getAttribute("tests"))
                .isEqualTo("" + root.getElementsByTagName("testcase").getLength());
        assertThat(root.getAttribute("failures"))
                .isEqualTo("" + root.getElementsByTagName("failure").getLength())
                .isEqualTo("3");
    }

    @Test
    void fingerprintsFindingsForGitlabByMessageAndNotByLine() {
        assertThat(fingerprints(at(2), at(7))).doesNotHaveDuplicates();
        assertThat(fingerprints(at(3), at(9))).isEqualTo(fingerprints(at(2), at(7)));
    }

    private static Diagnostic at(int line) {
        return FAULT.at(Location.of("plans/x/plan.yaml", line, 1, 1), "wrong");
    }

    private static List<Object> fingerprints(Diagnostic... findings) {
        PlanFindings found = new PlanFindings("plans/x", List.of(findings), (file, line) -> Optional.empty());
        List<Map<String, Object>> entries = new Yaml().load(report(ReportFormat.GITLAB, List.of(found)));
        return entries.stream().map(entry -> entry.get("fingerprint")).toList();
    }

    @Test
    void escapesWorkflowCommandsSoThatAMessageCannotStartAnother() {
        String report = report(ReportFormat.GITHUB, PLANS);

        assertThat(report.lines()).hasSize(4).allMatch(line -> line.matches("::(error|warning|notice) file=.*"));
        assertThat(report).contains("title=YJ999 fault%2C with a comma::", "“50%25 of £1”: a colon", "%0Aand a second");
    }

    private static String report(ReportFormat format, List<PlanFindings> plans) {
        return Report.of(format, Style.PLAIN, new FileNames(Path.of("")), "1.0.0")
                .of(plans);
    }

    private static Map<?, ?> json(String text) {
        return new Yaml().load(text);
    }

    private static List<?> list(Map<?, ?> object, String key) {
        return (List<?>) object.get(key);
    }

    private static Map<?, ?> map(Map<?, ?> object, String key) {
        return (Map<?, ?>) object.get(key);
    }
}
