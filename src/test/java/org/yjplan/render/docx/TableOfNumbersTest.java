package org.yjplan.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yjplan.document.Make.columnHeader;
import static org.yjplan.document.Make.columns;
import static org.yjplan.document.Make.note;
import static org.yjplan.document.Make.row;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.yjplan.document.Document;
import org.yjplan.document.Origin;
import org.yjplan.document.Row;
import org.yjplan.document.SampleDocuments;
import org.yjplan.document.Table;

/** A table of numbers with names above several of its columns and a note below it, in Word. */
class TableOfNumbersTest {
    private static final Table TABLE = new Table(
            Optional.empty(),
            Optional.empty(),
            columns("tnn"),
            List.of(
                    row(Row.Kind.HEAD, columnHeader(1, 2, "Team"), columnHeader(2, 1, "2018–19")),
                    row(Row.Kind.HEAD, columnHeader(1, 1, "Children"), columnHeader(1, 1, "Share"))),
            List.of(row(Row.Kind.BODY, "In need", "17", "21%"), row(Row.Kind.BODY, "In care", "10", "12%")),
            List.of(note("a", "Counted in March.")),
            Origin.NONE);

    private static List<String> paragraphs(Predicate<Element> kind) {
        Document document = new Document(SampleDocuments.metadata(), List.of(TABLE));
        Element body =
                DocxFile.of(RenderedDocx.of(document)).tree("word/document.xml").orElseThrow();
        return Dom.all(body, "w:tc").stream()
                .flatMap(cell -> Dom.all(cell, "w:p").stream())
                .filter(kind)
                .map(Element::getTextContent)
                .toList();
    }

    @Test
    void rightAlignsTheHeadOfSeveralColumnsOfNumbers() {
        assertThat(paragraphs(paragraph -> Dom.child(paragraph, "w:pPr", "w:jc").isPresent()))
                .containsExactly("2018–19", "Children", "Share");
    }

    @Test
    void keepsTheLastRowOnThePageOfTheNotes() {
        assertThat(paragraphs(
                        paragraph -> Dom.child(paragraph, "w:pPr", "w:keepNext").isPresent()))
                .containsExactly("In care", "10", "12%");
    }
}
