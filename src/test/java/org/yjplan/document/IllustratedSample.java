package org.yjplan.document;

import static org.yjplan.document.Make.bullets;
import static org.yjplan.document.Make.caption;
import static org.yjplan.document.Make.cell;
import static org.yjplan.document.Make.columns;
import static org.yjplan.document.Make.entry;
import static org.yjplan.document.Make.head;
import static org.yjplan.document.Make.heading;
import static org.yjplan.document.Make.link;
import static org.yjplan.document.Make.mark;
import static org.yjplan.document.Make.note;
import static org.yjplan.document.Make.paragraph;
import static org.yjplan.document.Make.plainHeading;
import static org.yjplan.document.Make.row;
import static org.yjplan.document.Make.rowHeader;
import static org.yjplan.document.Make.strong;
import static org.yjplan.document.Make.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A finished document of what {@link SampleDocuments#kitchenSink} leaves out: figures, lists of tables and
 * figures, footnotes from every kind of place, words in other languages, checkboxes and signatures.
 */
public final class IllustratedSample {
    private int footnotes;

    private IllustratedSample() {}

    /** The document, whose footnotes are numbered 1 to 7. */
    public static Document document() {
        return new IllustratedSample().made();
    }

    private Document made() {
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(lists());
        blocks.addAll(pictures());
        blocks.addAll(notes());
        blocks.addAll(forms());
        return new Document(SampleDocuments.metadata(), blocks);
    }

    private static List<Block> lists() {
        return List.of(
                plainHeading(1, "figures", false, "Figures"),
                new CaptionList(
                        CaptionList.Kind.FIGURES,
                        List.of(
                                entry(1, "map", "Figure 1", "Where the service works"),
                                entry(1, "visit", "Figure 2", "A visit to the workshop")),
                        Origin.NONE),
                plainHeading(1, "tables", false, "Tables"),
                new CaptionList(
                        CaptionList.Kind.TABLES,
                        List.of(entry(1, "counts", "Table 1", "Counts by area")),
                        Origin.NONE));
    }

    private List<Block> pictures() {
        return List.of(
                heading(1, "places", "1", "Places"),
                paragraph(text("The areas are shown in "), link("#map", "figure\u00a01"), text(" and counted below.")),
                new Figure(
                        Optional.of("map"),
                        SampleImages.png(640, 360),
                        "A map of the county: three areas in the north, one in the south",
                        Optional.of(new Caption(
                                Optional.of("Figure 1"),
                                List.of(text("Where the service works"), footnote("Boundaries of 2013.")),
                                Origin.NONE)),
                        Origin.NONE),
                new Figure(
                        Optional.of("visit"),
                        SampleImages.jpeg(1600, 1200),
                        "Two young people at a workbench",
                        caption("Figure 2", "A visit to the workshop"),
                        Origin.NONE),
                new Figure(Optional.empty(), SampleImages.greyPng(300, 40), "", Optional.empty(), Origin.NONE),
                new Figure(
                        Optional.empty(),
                        SampleImages.transparentPng(120, 120),
                        "The crest of the council",
                        Optional.empty(),
                        Origin.NONE),
                new Table(
                        Optional.of("counts"),
                        caption("Table 1", "Counts by area"),
                        columns("tnt"),
                        List.of(head("Area", "Children", "Seen")),
                        List.of(
                                row(
                                        Row.Kind.BODY,
                                        rowHeader(1, "North"),
                                        cell(paragraph(text("12"), mark("a"))),
                                        cell(paragraph(box(true), text(" yes")))),
                                row(
                                        Row.Kind.BODY,
                                        rowHeader(1, "South"),
                                        cell("9"),
                                        cell(
                                                paragraph(box(false), text(" not yet")),
                                                new Figure(
                                                        Optional.empty(),
                                                        SampleImages.indexedPng(90, 30),
                                                        "A bar of nine",
                                                        Optional.empty(),
                                                        Origin.NONE)))),
                        List.of(note("a", "From April to December.")),
                        Origin.NONE));
    }

    private List<Block> notes() {
        return List.of(
                new Heading(
                        1,
                        Optional.of("words"),
                        true,
                        true,
                        Optional.of("2"),
                        List.of(text("Words of others"), footnote("As they were said.")),
                        Origin.NONE),
                paragraph(
                        text("Section 40 asks for a plan each year"),
                        footnote("Crime and Disorder Act 1998, section\u00a040; see "
                                + "the guidance of the Youth Justice Board for what it holds."),
                        text(", and the board agrees it.")),
                bullets(new ListBlock.Item(
                        List.of(paragraph(text("An item with a note"), footnote("Within a list."))), Origin.NONE)),
                new Quote(
                        List.of(
                                paragraph(text("Nobody asked me before"), footnote("Within a quotation.")),
                                paragraph(Paragraph.Style.ATTRIBUTION, "A young person")),
                        Origin.NONE),
                new CallOut(
                        List.of(paragraph(strong("In short."), text(" It works"), footnote("Within a box."))),
                        Origin.NONE),
                new DefinitionList(
                        List.of(new DefinitionList.Entry(
                                List.of(text("Plan")),
                                List.of(paragraph(text("What this is"), footnote("Within a meaning."))),
                                Origin.NONE)),
                        Origin.NONE));
    }

    private static List<Block> forms() {
        Foreign nested = new Foreign(
                "cy-GB",
                List.of(
                        text("Bwrdd Cyfiawnder Ieuenctid, "),
                        new Foreign("fr", List.of(text("raison d’être")), Origin.NONE),
                        text(" a’r gwasanaeth")),
                Origin.NONE);
        return List.of(
                heading(1, "agreed", "3", "Agreed"),
                paragraph(text("In Welsh: "), nested, text(".")),
                bullets(
                        new ListBlock.Item(
                                List.of(paragraph(box(true), text(" The plan was consulted on"))), Origin.NONE),
                        new ListBlock.Item(List.of(paragraph(box(false), text(" The plan is signed"))), Origin.NONE)),
                new Signature(Signature.Kind.SIGNATURE, "Signature of the chair", Origin.NONE),
                new Signature(Signature.Kind.DATE, "Date of signing by the chair", Origin.NONE));
    }

    private Footnote footnote(String words) {
        return new Footnote(String.valueOf(++footnotes), List.of(text(words)), Origin.NONE);
    }

    private static CheckBox box(boolean ticked) {
        return new CheckBox(ticked, Origin.NONE);
    }
}
