package org.yjplan.document;

import static org.yjplan.document.Make.bullets;
import static org.yjplan.document.Make.caption;
import static org.yjplan.document.Make.cell;
import static org.yjplan.document.Make.columnHeader;
import static org.yjplan.document.Make.columns;
import static org.yjplan.document.Make.emphasis;
import static org.yjplan.document.Make.entry;
import static org.yjplan.document.Make.head;
import static org.yjplan.document.Make.heading;
import static org.yjplan.document.Make.item;
import static org.yjplan.document.Make.link;
import static org.yjplan.document.Make.mark;
import static org.yjplan.document.Make.note;
import static org.yjplan.document.Make.numbers;
import static org.yjplan.document.Make.paragraph;
import static org.yjplan.document.Make.plainHeading;
import static org.yjplan.document.Make.rag;
import static org.yjplan.document.Make.row;
import static org.yjplan.document.Make.rowHeader;
import static org.yjplan.document.Make.strong;
import static org.yjplan.document.Make.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.document.Row.Kind;

/** Finished documents, for tests of renderers and for inspection. */
public final class SampleDocuments {
    private SampleDocuments() {}

    /** One of every block and inline, in the shape of a small plan that is a draft. */
    public static Document kitchenSink() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(titlePage());
        blocks.add(plainHeading(2, "about", false, "About this document"));
        blocks.add(facts());
        blocks.add(plainHeading(1, "contents", false, "Contents"));
        blocks.add(contents());
        blocks.add(new PageBreak(Origin.NONE));
        blocks.addAll(priorities());
        blocks.addAll(resources());
        blocks.add(new Landscape(risks(), Origin.NONE));
        blocks.addAll(signing());
        return new Document(metadata(), blocks);
    }

    /**
     * A long document: in every section a heading, a list, prose, and a table of 10 rows by 5 columns.
     *
     * @param sections how many; 40 of them make 2,000 cells on some 40 pages
     */
    public static Document large(int sections) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(titlePage());
        List<Contents.Entry> entries = new ArrayList<>();
        for (int i = 1; i <= sections; i++) {
            entries.add(entry(1, "section-" + i, String.valueOf(i), "What the partners do, part " + i));
        }
        blocks.add(new Contents(2, entries, Origin.NONE));
        for (int i = 1; i <= sections; i++) {
            blocks.add(heading(1, "section-" + i, String.valueOf(i), "What the partners do, part " + i));
            blocks.add(paragraph(
                    text("Three measures are set nationally: fewer children entering the justice system for the first "
                            + "time, less reoffending, and less use of custody. "),
                    strong("Custody"),
                    text(" is well inside its limit and falling; see "),
                    link("#table-" + i, "table " + i),
                    text(". Education, training and employment is the measure that needs work.")));
            blocks.add(bullets(
                    item("Work with the joint families programme", bullets(item("Referral within ten working days"))),
                    item("Train neighbourhood policing teams")));
            List<Row> rows = new ArrayList<>();
            for (int r = 1; r <= 10; r++) {
                rows.add(row(
                        Kind.BODY,
                        rowHeader(1, "Measure " + r + " of the partnership"),
                        cell("1." + r),
                        cell("79.3%"),
                        cell("What the board has agreed to do about it this year, and who answers for it"),
                        cell(paragraph(rag(Rag.Colour.AMBER, "Amber – close")))));
            }
            blocks.add(new Table(
                    Optional.of("table-" + i),
                    caption("Table " + i, "Measures of part " + i),
                    columns("tnntt"),
                    List.of(head("Measure", "Target", "2011–12", "What we will do", "Against target")),
                    rows,
                    List.of(),
                    Origin.NONE));
        }
        return new Document(metadata(), blocks);
    }

    /** The properties of a draft. */
    public static Metadata metadata() {
        return new Metadata(
                "Youth justice strategic plan 2013–14",
                "Youth justice plan 2013–14",
                "Leicestershire County Council",
                "How youth justice services are provided, funded and overseen",
                List.of("youth justice", "Crime and Disorder Act 1998"),
                "en-GB",
                "Draft for consultation",
                true,
                Optional.of("Official"),
                Instant.parse("2013-06-01T00:00:00Z"));
    }

    private static TitlePage titlePage() {
        return new TitlePage(
                List.of(
                        new Paragraph(
                                Paragraph.Style.AUTHORITY,
                                List.of(
                                        text("Leicestershire County Council"),
                                        new LineBreak(Origin.NONE),
                                        text("with Rutland County Council")),
                                Origin.NONE),
                        paragraph(Paragraph.Style.TITLE, "Youth justice strategic plan"),
                        paragraph(Paragraph.Style.PERIOD, "2013–14"),
                        paragraph(Paragraph.Style.STATUS, "Draft for consultation · version 0.3"),
                        paragraph(
                                Paragraph.Style.STATEMENT,
                                "Prepared for the Youth Offending Service Management Board by its statutory partners: "
                                        + "local authorities, police, probation, health and the courts service."),
                        paragraph(Paragraph.Style.STATEMENT, "Crime and Disorder Act 1998, section\u00a040.")),
                Origin.NONE);
    }

    private static DefinitionList facts() {
        return new DefinitionList(
                List.of(
                        new DefinitionList.Entry(
                                List.of(text("Version")), List.of(paragraph("0.3, for consultation")), Origin.NONE),
                        new DefinitionList.Entry(
                                List.of(text("Prepared by")), List.of(paragraph("Head of service")), Origin.NONE)),
                Origin.NONE);
    }

    private static Contents contents() {
        return new Contents(
                2,
                List.of(
                        entry(1, "priorities", "1", "Priorities"),
                        entry(2, "performance", "1.1", "Performance, 2010–11 to 2012–13"),
                        entry(1, "resources", "2", "Resources and value for money"),
                        entry(1, "risks", "3", "Risk management"),
                        entry(1, "signing", "4", "Sign-off by the statutory partners"),
                        entry(1, "glossary", "", "Glossary")),
                Origin.NONE);
    }

    private static List<Block> priorities() {
        Table indicators = new Table(
                Optional.of("indicators"),
                caption("Table 1", "National and local indicators"),
                columns("tnnnnt"),
                List.of(head("Indicator", "Target", "2010–11", "2011–12", "Apr–Dec 2012", "Against target")),
                List.of(
                        row(
                                Kind.BODY,
                                rowHeader(1, "Proven reoffending, frequency"),
                                cell("1.07"),
                                cell("0.77"),
                                cell("0.91"),
                                cell(paragraph(text("0.50"), mark("a"))),
                                cell(paragraph(rag(Rag.Colour.GREEN, "Green – better")))),
                        row(
                                Kind.BODY,
                                rowHeader(1, "Education, training and employment"),
                                cell("80%"),
                                cell("79.3%"),
                                cell("74.3%"),
                                cell("76.3%"),
                                cell(paragraph(rag(Rag.Colour.AMBER, "Amber – close")))),
                        row(
                                Kind.BODY,
                                rowHeader(1, "First-time entrants, change on the year"),
                                cell("fall"),
                                cell("−18%"),
                                cell("−27%"),
                                cell("–"),
                                cell(paragraph(rag(Rag.Colour.GREY, "Grey – not known"))))),
                List.of(note("a", "April to September 2012.")),
                Origin.NONE);
        return List.of(
                heading(1, "priorities", "1", "Priorities"),
                paragraph(
                        text("Three measures are set nationally: fewer children entering the justice system for the "
                                + "first time, less reoffending, and less use of custody. The management board adds "
                                + "one of its own: education, training and employment at the end of an order. See "),
                        link("#risks", "section 3"),
                        text(" and the "),
                        link("https://www.example.org/guidance?edition=2013&part=2", "guidance"),
                        text(", "),
                        emphasis("Ieuenctid yn gyntaf"),
                        text(", key "),
                        new Code("plan.yaml", Origin.NONE),
                        text(".")),
                heading(2, "performance", "1.1", "Performance, 2010–11 to 2012–13"),
                paragraph(
                        text("Custody is well inside its limit and falling. It is rated "),
                        rag(Rag.Colour.BLUE, "Blue – complete"),
                        text(" and stands 3.7 percentage points below; "),
                        strong("table 1"),
                        text(" says more.")),
                indicators,
                new Quote(
                        List.of(
                                paragraph("A child’s words, where a plan quotes them, stand like this."),
                                paragraph(Paragraph.Style.ATTRIBUTION, "Who said it, and where")),
                        Origin.NONE),
                heading(3, "next", "1.1.1", "What we will do next"),
                bullets(
                        item(
                                "Work with the joint families programme, so that support starts before a first offence.",
                                bullets(
                                        item(
                                                "Referral within ten working days",
                                                numbers(
                                                        1,
                                                        item("The police refer", bullets(item("The same day"))),
                                                        item("The service answers"))),
                                        item("One plan for the child and the family"))),
                        item("Train neighbourhood policing teams.", paragraph("Twice a year, with the partners."))),
                numbers(3, item("Third thing"), item("Fourth thing")),
                numbers(1, item("First again")));
    }

    private static List<Block> resources() {
        Table budget = new Table(
                Optional.of("budget"),
                caption("Table 2", "Pooled budget by agency, £"),
                columns("tnnnn"),
                List.of(
                        row(
                                Kind.HEAD,
                                columnHeader(1, 2, "Agency"),
                                columnHeader(3, 1, "Kind of contribution"),
                                columnHeader(1, 2, "Total")),
                        row(
                                Kind.HEAD,
                                columnHeader(1, 1, "Staffing"),
                                columnHeader(1, 1, "Payments in kind"),
                                columnHeader(1, 1, "Other delegated funds"))),
                List.of(
                        row(Kind.BODY, "Police", "91,847", "", "91,687", "183,534"),
                        row(Kind.BODY, "Probation", "117,326", "132,523", "67,067", "316,916"),
                        row(Kind.BODY, "Health", "70,945", "", "48,151", "119,096"),
                        row(Kind.BODY, "Local authority", "391,064", "", "619,907", "1,010,971"),
                        row(Kind.BODY, "Youth justice grant and commissioner", "", "", "653,513", "653,513"),
                        row(Kind.TOTAL, "Total", "671,182", "132,523", "1,480,325", "2,284,030")),
                List.of(),
                Origin.NONE);
        Table plain = new Table(
                Optional.empty(),
                Optional.empty(),
                columns("tt"),
                List.of(),
                List.of(row(Kind.BODY, "Band A", "A table without caption and head")),
                List.of(),
                Origin.NONE);
        return List.of(
                heading(1, "resources", "2", "Resources and value for money"),
                new CallOut(
                        List.of(paragraph(
                                strong("In short."),
                                text(" £3,017,410 in 2013–14, 6.1% less than the year before. Partners hold their "
                                        + "contributions; half of the Home Office element, £39,800, returns for six "
                                        + "months."))),
                        Origin.NONE),
                budget,
                plain,
                new CallOut(
                        List.of(
                                paragraph("Two things follow:"),
                                bullets(item("One"), item("Two", bullets(item("Deep"))))),
                        Origin.NONE));
    }

    private static List<Block> risks() {
        ListBlock controls = bullets(
                item("Make the case in the commissioner’s handbook and in negotiation"),
                item("Plan for the money not coming"));
        Table register = new Table(
                Optional.of("register"),
                caption("Table 3", "Risk register. Impact: 1 is high, 5 is low"),
                columns("ttnttt"),
                List.of(head("Objective", "Risk", "Impact", "Controls", "Owner", "Status")),
                List.of(
                        row(
                                Kind.BODY,
                                rowHeader(
                                        2,
                                        "Prevent children and young people from entering the criminal justice system"),
                                cell("The Home Office share of prevention money passes to the Police and Crime "
                                        + "Commissioner."),
                                cell("2"),
                                cell(controls),
                                cell("Head of service"),
                                cell(paragraph(rag(Rag.Colour.AMBER, "Amber – watch")))),
                        row(
                                Kind.BODY,
                                cell("The yearly fall in first-time entrants levels off."),
                                cell("2"),
                                cell(
                                        paragraph("Review the numbers each quarter."),
                                        paragraph("Find where they are poorer and settle it with partners.")),
                                cell("Head of service"),
                                cell(paragraph(rag(Rag.Colour.GREEN, "Green – on track")))),
                        row(
                                Kind.BODY,
                                rowHeader(1, "Use remand and custody less"),
                                cell("Remand costs move to the local authority and may rise."),
                                cell("1"),
                                cell("Work jointly with children’s services; widen the alternatives."),
                                cell("Head of service"),
                                cell(paragraph(rag(Rag.Colour.RED, "Red – act now"))))),
                List.of(),
                Origin.NONE);
        return List.of(heading(1, "risks", "3", "Risk management"), register);
    }

    private static List<Block> signing() {
        Table signatories = new Table(
                Optional.of("signatories"),
                caption("Table 4", "Signatories"),
                columns("ttbb"),
                List.of(head("Office", "Name", "Signature", "Date")),
                List.of(
                        row(
                                Kind.BODY,
                                rowHeader(1, "Chief Executive, Leicestershire County Council"),
                                cell("J Sinnott"),
                                cell(new Signature(
                                        Signature.Kind.SIGNATURE, "Signature of the Chief Executive", Origin.NONE)),
                                cell(new Signature(
                                        Signature.Kind.DATE, "Date of signing by the Chief Executive", Origin.NONE))),
                        row(
                                Kind.BODY,
                                rowHeader(1, "Chief Constable, Leicestershire Constabulary"),
                                cell("S Cole"),
                                cell(new Signature(
                                        Signature.Kind.SIGNATURE, "Signature of the Chief Constable", Origin.NONE)),
                                cell(new Signature(
                                        Signature.Kind.DATE, "Date of signing by the Chief Constable", Origin.NONE)))),
                List.of(),
                Origin.NONE);
        DefinitionList glossary = new DefinitionList(
                List.of(
                        new DefinitionList.Entry(
                                List.of(text("First-time entrant")),
                                List.of(
                                        paragraph("A child who receives a first substantive outcome."),
                                        bullets(item("A caution"), item("A conviction"))),
                                Origin.NONE),
                        new DefinitionList.Entry(
                                List.of(text("Cyfiawnder ieuenctid")),
                                List.of(paragraph("Youth justice in Welsh, as in Sir Gâr and Ynys Môn.")),
                                Origin.NONE)),
                Origin.NONE);
        return List.of(
                heading(1, "signing", "4", "Sign-off by the statutory partners"),
                signatories,
                new Signature(Signature.Kind.SIGNATURE, "Signature of the chair of the board", Origin.NONE),
                plainHeading(1, "glossary", true, "Glossary"),
                glossary,
                heading(4, "deep-4", "4.0.0.1", "A heading of the fourth level"),
                plainHeading(5, "deep-5", true, "A heading of the fifth level"),
                plainHeading(6, "deep-6", true, "A heading of the sixth level"));
    }
}
