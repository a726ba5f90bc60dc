package org.yjplan.report;

import java.util.List;
import java.util.Locale;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.Related;

/**
 * Findings for programs. The keys are stable: {@code version} increases if one must change. Lines and columns count
 * from 1, columns in Unicode code points, ends exclusive; a place without a line is a whole file. A {@code fix} is a
 * safe repair: replace {@code before}, which is at its place, with {@code after}.
 */
final class JsonReport implements Report {
    private static final int VERSION = 1;

    private final FileNames files;
    private final String maker;

    JsonReport(FileNames files, String maker) {
        this.files = files;
        this.maker = maker;
    }

    @Override
    public String of(List<PlanFindings> plans) {
        JsonWriter json = new JsonWriter();
        json.object().member("version", VERSION).member("yjplan", maker);
        json.key("plans").array();
        for (PlanFindings plan : plans) {
            json.object().member("plan", files.of(plan.plan())).key("findings").array();
            plan.findings().forEach(finding -> write(finding, json));
            json.endArray().endObject();
        }
        return json.endArray().endObject().toString();
    }

    private void write(Diagnostic finding, JsonWriter json) {
        json.object()
                .member("id", finding.type().id())
                .member("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .member("title", finding.type().title())
                .member("message", finding.message());
        location(finding.location(), json);
        json.key("related").array();
        for (Related related : finding.related()) {
            json.object();
            location(related.location(), json);
            json.member("note", related.note()).endObject();
        }
        json.endArray();
        finding.help().ifPresent(help -> json.member("help", help));
        finding.fix().ifPresent(fix -> {
            json.key("fix").object();
            location(fix.location(), json);
            json.member("before", fix.before()).member("after", fix.after()).endObject();
        });
        json.endObject();
    }

    private void location(Location location, JsonWriter json) {
        json.member("file", files.of(location.file()));
        if (!location.isWholeFile()) {
            json.member("line", location.line())
                    .member("column", location.column())
                    .member("endLine", location.endLine())
                    .member("endColumn", location.endColumn());
        }
    }
}
