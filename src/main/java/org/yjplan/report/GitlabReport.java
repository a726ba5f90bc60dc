package org.yjplan.report;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.yjplan.diagnostic.Diagnostic;

/**
 * Findings as a Code Quality report of GitLab, which a merge request shows beside the lines. GitLab distinguishes new
 * findings from old ones by their fingerprints, which do not include the line: a finding that has only moved is not
 * new.
 */
final class GitlabReport implements Report {
    private final FileNames files;

    GitlabReport(FileNames files) {
        this.files = files;
    }

    @Override
    public String of(List<PlanFindings> plans) {
        Map<String, Integer> seen = new HashMap<>();
        JsonWriter json = new JsonWriter();
        json.array();
        plans.forEach(plan -> plan.findings().forEach(finding -> write(finding, seen, json)));
        return json.endArray().toString();
    }

    private void write(Diagnostic finding, Map<String, Integer> seen, JsonWriter json) {
        String file = files.of(finding.location().file());
        String identity = String.join("\n", finding.type().id(), file, finding.message());
        int before = seen.merge(identity, 1, Integer::sum);
        json.object()
                .member(
                        "description",
                        finding.type().id() + ": " + finding.message()
                                + finding.help().map(help -> "; " + help).orElse(""))
                .member("check_name", finding.type().id())
                .member("fingerprint", fingerprint(identity + "\n" + before))
                .member("severity", severity(finding));
        json.key("location").object().member("path", file);
        // A finding about a whole file is put on its first line: GitLab requires one.
        json.key("lines")
                .object()
                .member("begin", Math.max(1, finding.location().line()))
                .endObject();
        json.endObject().endObject();
    }

    private static String severity(Diagnostic finding) {
        return switch (finding.severity()) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case INFO -> "info";
        };
    }

    private static String fingerprint(String identity) {
        return UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
