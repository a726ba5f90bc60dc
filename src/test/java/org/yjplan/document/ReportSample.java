package org.yjplan.document;

import static org.yjplan.document.Make.bullets;
import static org.yjplan.document.Make.columns;
import static org.yjplan.document.Make.head;
import static org.yjplan.document.Make.item;
import static org.yjplan.document.Make.numbers;
import static org.yjplan.document.Make.paragraph;
import static org.yjplan.document.Make.row;
import static org.yjplan.document.Make.text;

import java.util.List;
import java.util.Optional;
import org.yjplan.document.Numbered.By;
import org.yjplan.document.Row.Kind;

/** A committee report: paragraphs numbered by section, restarting in an appendix. */
public final class ReportSample {
    private static final String LONG = "The partners have agreed to bring their work on prevention together, so that a "
            + "child who is known to two services has one plan and one person to turn to. The board will look at the "
            + "effect of this at each of its meetings, and will tell the committee what it has found before the next "
            + "budget is set.";

    private ReportSample() {}

    /** The finished report. */
    public static Document document() {
        List<Block> blocks = List.of(
                new Numbered(
                        By.SECTION,
                        false,
                        List.of(
                                heading(1, true, "Purpose of the report"),
                                paragraph("To ask the committee to approve the youth justice plan."),
                                heading(1, true, "Recommendations"),
                                paragraph("The committee is asked to:"),
                                numbers(1, item("approve the plan;"), item("note the risks to its funding.")),
                                heading(1, true, "Background"),
                                named("duty", LONG),
                                heading(2, false, "What has changed since last year"),
                                paragraph("Since the last report:"),
                                bullets(
                                        item("first-time entrants have fallen by a fifth;"),
                                        item("reoffending has risen:", bullets(item("among girls"), item("in care")))),
                                new Quote(
                                        List.of(
                                                paragraph("They helped me to say sorry, and meant it."),
                                                paragraph(Paragraph.Style.ATTRIBUTION, "A child, aged 15")),
                                        Origin.NONE),
                                paragraph(LONG),
                                numbers(
                                        1,
                                        item(LONG),
                                        item(
                                                "Two things follow for the service:",
                                                numbers(1, item(LONG), item("it must share what it knows."))),
                                        item(
                                                "A third sub-paragraph, with bullets:",
                                                bullets(item("one"), item("two")))),
                                table(),
                                paragraph(
                                        text("As "),
                                        new CrossReference("duty", Origin.NONE),
                                        text(" says, the board will report again.")),
                                paragraph(LONG),
                                paragraph(LONG)),
                        Origin.NONE),
                heading(1, false, "Appendix: implications"),
                new Numbered(
                        By.HEADINGS,
                        false,
                        List.of(
                                heading(2, false, "Financial"),
                                paragraph("The grant is £653,513."),
                                heading(2, false, "Legal"),
                                paragraph("The plan is a duty under the Crime and Disorder Act 1998."),
                                paragraph("It goes to full council.")),
                        Origin.NONE),
                heading(1, false, "Appendix: consultation"),
                new Numbered(
                        By.DOCUMENT,
                        true,
                        List.of(
                                paragraph("The partners were asked."),
                                numbers(1, item("The police agreed."), item("So did health.")),
                                paragraph("Children were asked too.")),
                        Origin.NONE));
        return Finisher.finish(new Document(SampleDocuments.metadata(), blocks)).document();
    }

    private static Heading heading(int level, boolean numbered, String words) {
        return new Heading(
                level, Optional.empty(), numbered, true, Optional.empty(), List.of(text(words)), Origin.NONE);
    }

    private static NumberedParagraph named(String id, String words) {
        return new NumberedParagraph(
                Optional.of(id), Optional.empty(), 0, List.of(text(words)), List.of(), Origin.NONE);
    }

    private static Table table() {
        return new Table(
                Optional.empty(),
                Optional.of(new Caption(Optional.empty(), List.of(text("What the partners give")), Origin.NONE)),
                columns("tn"),
                List.of(head("Partner", "£")),
                List.of(row(Kind.BODY, "Police", "183,534"), row(Kind.BODY, "Health", "119,096")),
                List.of(),
                Origin.NONE);
    }
}
