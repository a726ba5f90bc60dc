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
        place(finding.place(), json);
        json.key("related").array();
        for (Related related : finding.related()) {
            json.object();
            place(related.place(), json);
            json.member("note", related.note()).endObject();
        }
        json.endArray();
        finding.help().ifPresent(help -> json.member("help", help));
        finding.fix().ifPresent(fix -> {
            json.key("fix").object();
            place(fix.place(), json);
            json.member("before", fix.before()).member("after", fix.after()).endObject();
        });
        json.endObject();
    }

    private void place(Location place, JsonWriter json) {
        json.member("file", files.of(place.file()));
        if (!place.isWholeFile()) {
            json.member("line", place.line())
                    .member("column", place.column())
                    .member("endLine", place.endLine())
                    .member("endColumn", place.endColumn());
        }
    }
}
