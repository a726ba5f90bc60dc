package org.yjplan.layout;

import static org.yjplan.document.Make.bullets;
import static org.yjplan.document.Make.caption;
import static org.yjplan.document.Make.cell;
import static org.yjplan.document.Make.columns;
import static org.yjplan.document.Make.head;
import static org.yjplan.document.Make.heading;
import static org.yjplan.document.Make.item;
import static org.yjplan.document.Make.link;
import static org.yjplan.document.Make.numbers;
import static org.yjplan.document.Make.paragraph;
import static org.yjplan.document.Make.rag;
import static org.yjplan.document.Make.row;
import static org.yjplan.document.Make.rowHeader;
import static org.yjplan.document.Make.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.document.Block;
import org.yjplan.document.CallOut;
import org.yjplan.document.Caption;
import org.yjplan.document.Column;
import org.yjplan.document.Document;
import org.yjplan.document.ListBlock;
import org.yjplan.document.Origin;
import org.yjplan.document.Paragraph;
import org.yjplan.document.Quote;
import org.yjplan.document.Rag;
import org.yjplan.document.Row;
import org.yjplan.document.Row.Kind;
import org.yjplan.document.SampleDocuments;
import org.yjplan.document.Signature;
import org.yjplan.document.Table;
import org.yjplan.document.Tree;

/** Documents that are hard to lay out: everything that does not fit, or fits badly. */
public final class UglyDocuments {
    private static final String SENTENCE =
            "The board meets each quarter and asks every partner what it has done since it last met. ";

    private UglyDocuments() {}

    /** A document of these blocks. */
    public static Document of(Block... blocks) {
        return of(List.of(blocks));
    }

    /** A document of these blocks. */
    public static Document of(List<Block> blocks) {
        return new Document(SampleDocuments.metadata(), blocks);
    }

    /** Some sentences. */
    public static String sentences(int count) {
        return SENTENCE.repeat(count).strip();
    }

    /** A number of paragraphs of one line each. */
    public static List<Block> lines(int count) {
        List<Block> lines = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            lines.add(paragraph("Line " + i));
        }
        return lines;
    }

    /** A table of the given rows, with a head of its columns' names. */
    public static Table table(String id, String kinds, List<Row> rows) {
        List<Column> columns = columns(kinds);
        String[] names = new String[columns.size()];
        for (int c = 0; c < names.length; c++) {
            names[c] = "Column " + (c + 1);
        }
        return new Table(
                Optional.of(id),
                caption("Table 1", "A table that is hard to set"),
                columns,
                List.of(head(names)),
                rows,
                List.of(),
                Origin.NONE);
    }

    /** A row longer than a page, between two short ones. */
    public static Table longRow() {
        return table(
                "long-row",
                "ttt",
                List.of(
                        row(Kind.BODY, "Before", "short", "short"),
                        row(Kind.BODY, rowHeader(1, "Long"), cell(sentences(120)), cell(bullets(items(30)))),
                        row(Kind.BODY, "After", "short", "short")));
    }

    /** A row longer than a page, with tables in a cell: a short one, and one that is longer than a page itself. */
    public static Document tablesInARow() {
        Table inner = inner("Standards, as assessed", 4);
        Table longOne = inner("Every court day of the year", 40);
        Table outer = table(
                "notes",
                "ttt",
                List.of(
                        row(Kind.BODY, "A1", "Train the staff", "Done"),
                        row(
                                Kind.BODY,
                                rowHeader(1, "A2"),
                                cell(
                                        "Assess the service against the national standards, and put right what falls short"),
                                cell(
                                        paragraph("March 2021. The assessment is done:"),
                                        inner,
                                        paragraph("The board has seen it. " + sentences(6)),
                                        longOne,
                                        paragraph("June 2021. Nothing is left to do."))),
                        row(Kind.BODY, "A3", "Tell the board", "Each quarter")));
        return new Document(SampleDocuments.metadata(), List.of(outer));
    }

    /** A service of three levels, too large for a page. */
    public static Document tree() {
        List<Tree.Node> teams = new ArrayList<>();
        for (String team : List.of("Prevention", "Courts and bail", "Community orders", "Custody and resettlement")) {
            List<Tree.Node> posts = new ArrayList<>();
            posts.add(node("Practice manager, 1.0 full-time equivalent"));
            posts.add(node("Case managers, " + team.length() + ".5 full-time equivalent, of whom two are seconded from "
                    + "the probation service and one from the police, until the end of the year"));
            posts.add(node("Support workers, 2.0 full-time equivalent"));
            posts.add(node("Administrator"));
            teams.add(new Tree.Node(List.of(text(team)), posts, Origin.NONE));
        }
        Tree tree = new Tree(
                Optional.of("structure"),
                List.of(
                        new Tree.Node(
                                List.of(text("Director of Children’s Services")),
                                List.of(new Tree.Node(List.of(text("Head of service")), teams, Origin.NONE)),
                                Origin.NONE),
                        node("Management board")),
                caption("Figure 1", "The service and its teams"),
                Origin.NONE);
        return new Document(
                SampleDocuments.metadata(),
                List.of(
                        heading(1, "service", "1", "Structure of the service"),
                        paragraph("Who leads whom:"),
                        tree,
                        paragraph(sentences(2))));
    }

    private static Tree.Node node(String words) {
        return new Tree.Node(List.of(text(words)), List.of(), Origin.NONE);
    }

    private static Table inner(String words, int rows) {
        List<Row> body = new ArrayList<>();
        for (int r = 1; r <= rows; r++) {
            body.add(row(Kind.BODY, "Standard " + r, String.valueOf(r), "Good with outstanding features"));
        }
        return new Table(
                Optional.empty(),
                Optional.of(new Caption(Optional.empty(), List.of(text(words)), Origin.NONE)),
                columns("tnt"),
                List.of(head("Standard", "No.", "Grade")),
                body,
                List.of(),
                Origin.NONE);
    }

    private static ListBlock.Item[] items(int count) {
        ListBlock.Item[] items = new ListBlock.Item[count];
        for (int i = 0; i < count; i++) {
            items[i] = item("Item " + (i + 1) + " of the list");
        }
        return items;
    }

    /** A cell spanning more rows than a page holds; its text is longer than its part of the first page. */
    public static Table spanOverPages() {
        List<Row> rows = new ArrayList<>();
        int count = 45;
        rows.add(row(
                Kind.BODY,
                rowHeader(count, sentences(22)),
                cell("Row 1 says something"),
                cell(paragraph(rag(Rag.Colour.GREEN, "Green – on track")))));
        for (int r = 2; r <= count; r++) {
            rows.add(row(
                    Kind.BODY,
                    cell("Row " + r + " says something"),
                    cell(paragraph(rag(Rag.Colour.AMBER, "Amber – watch")))));
        }
        rows.add(row(Kind.TOTAL, "Total", "45 rows", "none"));
        return table("span", "ttt", rows);
    }

    /** A table of more columns than a portrait page can hold. */
    public static Table wide() {
        List<Row> rows = new ArrayList<>();
        for (int r = 1; r <= 4; r++) {
            rows.add(row(
                    Kind.BODY,
                    "Objective " + r,
                    "Reduce first-time entrants by early help",
                    "Head of service",
                    "The work of every partner is agreed each quarter",
                    "Partnerships manager",
                    "Fewer children in custody overnight",
                    "Not started",
                    "Quarterly monitoring report to the board"));
        }
        return table("wide", "tttttttt", rows);
    }

    /** All of them, and more, in one document. */
    public static Document everything() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(heading(1, "words", "1", "Words longer than a line and addresses that no line can hold"));
        blocks.add(paragraph(
                text("Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch".repeat(3)),
                text(" and "),
                link(
                        "https://www.example.org/a/very/long/address",
                        "https://www.example.org/a/very/long/address/that/goes/on/and/on/for/ever/and/a/day/and/more"),
                text(" and soft\u00adhy\u00adphens, ✓ ticks ☐, non\u2011breaking, AV To kerning, 2013–14, and/or.")));
        blocks.add(numbers(
                8,
                item(
                        "One deep " + sentences(2),
                        bullets(item(
                                "Two deep " + sentences(2),
                                numbers(
                                        26,
                                        item(
                                                "Three deep " + sentences(1),
                                                bullets(item("Four deep " + sentences(2), bullets(item("Five deep")))),
                                                paragraph("A second paragraph of the third level."))),
                                paragraph("A second paragraph of the second level.")))),
                item("Next"),
                item("And next")));
        blocks.add(new Quote(
                List.of(
                        paragraph("I did not know that anybody would listen. " + sentences(1)),
                        paragraph("A second paragraph."),
                        paragraph(Paragraph.Style.ATTRIBUTION, "A young person, 15")),
                Origin.NONE));
        blocks.add(new CallOut(
                List.of(
                        paragraph("A box over a page end. " + sentences(30)),
                        new Quote(List.of(paragraph("Words within a box.")), Origin.NONE),
                        table("in-box", "tn", List.of(row(Kind.BODY, "A table within a box", "1")))),
                Origin.NONE));
        blocks.add(heading(2, "rows", "1.1", "Rows"));
        blocks.add(longRow());
        blocks.add(paragraph(sentences(3)));
        blocks.add(spanOverPages());
        blocks.add(heading(2, "wide-one", "1.2", "A wide table turns its page"));
        blocks.add(wide());
        blocks.add(paragraph(sentences(3)));
        blocks.add(table(
                "nested",
                "ttb",
                List.of(row(
                        Kind.BODY,
                        rowHeader(1, "Nested"),
                        cell(
                                paragraph("A table within a cell:"),
                                table("inner", "tn", List.of(row(Kind.BODY, "inner", "12"))),
                                new CallOut(List.of(paragraph("A box within a cell")), Origin.NONE)),
                        cell(new Signature(Signature.Kind.SIGNATURE, "Signature of the chair", Origin.NONE))))));
        return of(blocks);
    }
}
