package org.yjplan.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Block;
import org.yjplan.document.CallOut;
import org.yjplan.document.Cell;
import org.yjplan.document.Document;
import org.yjplan.document.IllustratedSample;
import org.yjplan.document.Make;
import org.yjplan.document.Origin;
import org.yjplan.document.Paragraph;
import org.yjplan.document.Quote;
import org.yjplan.document.Rag;
import org.yjplan.document.Row;
import org.yjplan.document.SampleDocuments;
import org.yjplan.document.Signature;
import org.yjplan.document.Table;
import org.yjplan.layout.Artifact;
import org.yjplan.layout.Fragment;
import org.yjplan.layout.LaidPage;
import org.yjplan.layout.Layout;
import org.yjplan.layout.UglyDocuments;
import org.yjplan.theme.Theme;

class ContrastTest {
    @Test
    void allTextContrastsWithItsBackground() {
        for (Document document :
                List.of(SampleDocuments.kitchenSink(), UglyDocuments.everything(), IllustratedSample.document())) {
            assertThat(Contrast.tooFaint(Rendered.of(document).layout())).isEmpty();
        }
    }

    @Test
    void anyTextInTheHeadOfATableIsLight() {
        Block quote = new Quote(
                List.of(
                        Make.paragraph(Make.text("A quote with a "), Make.link("#head", "link")),
                        Make.paragraph(Paragraph.Style.ATTRIBUTION, "Somebody")),
                Origin.NONE);
        Block box = new CallOut(List.of(Make.paragraph("A box"), quote), Origin.NONE);
        Table inner = new Table(
                Optional.empty(),
                Make.caption("Table 2", "Within the head"),
                Make.columns("tt"),
                List.of(Make.head("One", "Two")),
                List.of(Make.row(
                        Row.Kind.BODY, Make.cell("Words"), Make.cell(Make.paragraph(Make.rag(Rag.Colour.RED, "Red"))))),
                List.of(Make.note("a", "A note")),
                Origin.NONE);
        Cell head = new Cell(
                Cell.Scope.COLUMN,
                1,
                1,
                List.of(
                        quote,
                        box,
                        inner,
                        Make.heading(1, "head", "1", "Heading"),
                        Make.heading(3, "deep", "1.1", "Deep"),
                        Make.bullets(Make.item("Item")),
                        new Signature(Signature.Kind.DATE, "Date", Origin.NONE)),
                Origin.NONE);
        Table table = new Table(
                Optional.empty(),
                Optional.empty(),
                Make.columns("t"),
                List.of(new Row(Row.Kind.HEAD, List.of(head), Origin.NONE)),
                List.of(Make.row(Row.Kind.BODY, Make.cell("Body"))),
                List.of(),
                Origin.NONE);
        assertThat(Contrast.tooFaint(Rendered.of(UglyDocuments.of(table)).layout()))
                .isEmpty();
    }

    @Test
    void findsTextWithTooLittleContrast() {
        Layout good = Rendered.of(UglyDocuments.of(Make.paragraph("Words"))).layout();
        LaidPage page = good.pages().get(0);
        Fragment.Fill dark = new Fragment.Fill(
                0, 0, page.width(), page.height(), Theme.standard().palette().accent(), Artifact.DECORATION);
        List<Fragment> fragments = new ArrayList<>(page.fragments());
        fragments.add(0, dark);
        Layout bad = new Layout(
                good.metadata(),
                List.of(new LaidPage(page.width(), page.height(), fragments)),
                good.structure(),
                good.places(),
                good.bookmarks(),
                good.missing());
        assertThat(Contrast.tooFaint(bad)).anyMatch(line -> line.contains("“Words”"));
    }
}
