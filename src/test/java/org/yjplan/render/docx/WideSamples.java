package org.yjplan.render.docx;

import static org.yjplan.document.Make.columns;
import static org.yjplan.document.Make.entry;
import static org.yjplan.document.Make.head;
import static org.yjplan.document.Make.heading;
import static org.yjplan.document.Make.paragraph;
import static org.yjplan.document.Make.row;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.document.Block;
import org.yjplan.document.Contents;
import org.yjplan.document.Document;
import org.yjplan.document.Origin;
import org.yjplan.document.Row;
import org.yjplan.document.SampleDocuments;
import org.yjplan.document.Table;

/** Documents of several sections whose tables have 8 to 14 columns and a long cell. */
final class WideSamples {
    private static final String[] NAMES = {
        "Objective",
        "Accommodation",
        "Education",
        "Reoffending",
        "Custody",
        "Responsible",
        "Safeguarding",
        "Outcome",
        "Partnership",
        "Health",
        "Victims",
        "Resources",
        "Communication",
        "Review"
    };
    private static final String LONG =
            "The partners agree each quarter what has been done and what has still to be done about it. ";

    private WideSamples() {}

    /** Ten of them, by name. */
    static Map<String, Document> all() {
        Map<String, Document> all = new LinkedHashMap<>();
        for (int i = 0; i < 10; i++) {
            int columns = 8 + i % 7;
            all.put("wide-%02d-%d-columns".formatted(i, columns), document(columns, 3 + i % 3, 1 + 2 * i));
        }
        return all;
    }

    private static Document document(int columns, int sections, int sentences) {
        List<Contents.Entry> entries = new ArrayList<>();
        List<Block> body = new ArrayList<>();
        for (int section = 1; section <= sections; section++) {
            String before = "before-" + section;
            String after = "after-" + section;
            String number = String.valueOf(2 * section - 1);
            String next = String.valueOf(2 * section);
            String title = "What is planned in area " + section;
            String rest = "What follows for area " + section;
            entries.add(entry(1, before, number, title));
            entries.add(entry(1, after, next, rest));
            body.add(heading(1, before, number, title));
            body.add(table(columns, section, sentences));
            body.add(heading(1, after, next, rest));
            for (int i = 0; i < section; i++) {
                body.add(paragraph(LONG.repeat(4)));
            }
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Contents(1, entries, Origin.NONE));
        blocks.addAll(body);
        return new Document(SampleDocuments.metadata(), blocks);
    }

    private static Table table(int columns, int section, int sentences) {
        List<Row> rows = new ArrayList<>();
        for (int r = 0; r < 3 * section; r++) {
            String[] words = new String[columns - 1];
            for (int c = 1; c < columns; c++) {
                boolean figures = c % 3 == 0;
                words[c - 1] =
                        figures ? String.valueOf(1000 * r + 111 * c) : NAMES[(c + r) % NAMES.length] + " is planned";
            }
            words[0] = LONG.repeat(r == 1 ? sentences : 1).strip();
            rows.add(row(Row.Kind.BODY, "Area " + section + "." + (r + 1), words));
        }
        StringBuilder kinds = new StringBuilder();
        String[] names = new String[columns];
        for (int c = 0; c < columns; c++) {
            kinds.append(c > 0 && c % 3 == 0 ? 'n' : 't');
            names[c] = NAMES[c];
        }
        return new Table(
                Optional.empty(),
                Optional.empty(),
                columns(kinds.toString()),
                List.of(head(names)),
                rows,
                List.of(),
                Origin.NONE);
    }
}
