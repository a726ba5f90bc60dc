package org.yjplan.report;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Fix;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.Related;
import org.yjplan.diagnostic.Severity;

/** Findings as SARIF 2.1.0 (OASIS): one run for all plans, with the kinds of finding that occur as its rules. */
final class SarifReport implements Report {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final FileNames files;
    private final String version;

    SarifReport(FileNames files, String version) {
        this.files = files;
        this.version = version;
    }

    @Override
    public String of(List<PlanFindings> plans) {
        SortedMap<String, DiagnosticType> rules = new TreeMap<>();
        plans.forEach(plan ->
                plan.findings().forEach(finding -> rules.put(finding.type().id(), finding.type())));
        List<String> ids = new ArrayList<>(rules.keySet());
        JsonWriter json = new JsonWriter();
        json.object().member("$schema", SCHEMA).member("version", "2.1.0");
        json.key("runs").array().object();
        json.key("tool").object().key("driver").object();
        json.member("name", "yjplan").member("version", version).key("rules").array();
        rules.values().forEach(type -> write(type, json));
        json.endArray().endObject().endObject();
        // Clause 3.14.17: columns count code points, as ours do.
        json.member("columnKind", "unicodeCodePoints");
        json.key("results").array();
        plans.forEach(plan -> plan.findings()
                .forEach(finding -> write(finding, ids.indexOf(finding.type().id()), json)));
        json.endArray();
        return json.endObject().endArray().endObject().toString();
    }

    private static void write(DiagnosticType type, JsonWriter json) {
        json.object().member("id", type.id());
        message("shortDescription", type.title(), json);
        message("fullDescription", type.explanation(), json);
        json.key("defaultConfiguration")
                .object()
                .member("level", level(type.severity()))
                .endObject();
        json.endObject();
    }

    private void write(Diagnostic finding, int rule, JsonWriter json) {
        json.object()
                .member("ruleId", finding.type().id())
                .member("ruleIndex", rule)
                .member("level", level(finding.severity()));
        message(
                "message",
                finding.message() + finding.help().map(help -> "; " + help).orElse(""),
                json);
        json.key("locations").array().object();
        location(finding.location(), json);
        json.endObject().endArray();
        if (!finding.related().isEmpty()) {
            json.key("relatedLocations").array();
            for (Related related : finding.related()) {
                json.object();
                location(related.location(), json);
                message("message", related.note(), json);
                json.endObject();
            }
            json.endArray();
        }
        finding.fix().ifPresent(fix -> write(fix, json));
        json.endObject();
    }

    /** Clause 3.55. */
    private void write(Fix fix, JsonWriter json) {
        json.key("fixes").array().object().key("artifactChanges").array().object();
        artifact(fix.location(), json);
        json.key("replacements").array().object();
        region("deletedRegion", fix.location(), json);
        message("insertedContent", fix.after(), json);
        json.endObject().endArray();
        json.endObject().endArray().endObject().endArray();
    }

    private void location(Location location, JsonWriter json) {
        json.key("physicalLocation").object();
        artifact(location, json);
        if (!location.isWholeFile()) {
            region("region", location, json);
        }
        json.endObject();
    }

    private void artifact(Location location, JsonWriter json) {
        json.key("artifactLocation")
                .object()
                .member("uri", files.uri(location.file()))
                .endObject();
    }

    private static void region(String key, Location location, JsonWriter json) {
        json.key(key)
                .object()
                .member("startLine", location.line())
                .member("startColumn", location.column())
                .member("endLine", location.endLine())
                .member("endColumn", location.endColumn())
                .endObject();
    }

    private static void message(String key, String text, JsonWriter json) {
        json.key(key).object().member("text", text).endObject();
    }

    /** Clause 3.27.10. */
    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
