package org.yjplan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yjplan.document.Make.caption;
import static org.yjplan.document.Make.cell;
import static org.yjplan.document.Make.columnHeader;
import static org.yjplan.document.Make.columns;
import static org.yjplan.document.Make.head;
import static org.yjplan.document.Make.mark;
import static org.yjplan.document.Make.note;
import static org.yjplan.document.Make.paragraph;
import static org.yjplan.document.Make.row;
import static org.yjplan.document.Make.rowHeader;
import static org.yjplan.document.Make.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Row.Kind;

class ReflowTablesTest {
    private static Document document(Block... blocks) {
        return new Document(SampleDocuments.metadata(), List.of(blocks));
    }

    private static Document reflowed(Block... blocks) {
        return ReflowTables.of(document(blocks), table -> true);
    }

    private static Table risks() {
        return new Table(
                Optional.of("risks"),
                caption("Table 1", "Risks"),
                columns("ttnt"),
                List.of(
                        row(
                                Kind.HEAD,
                                columnHeader(1, 2, "Objective"),
                                columnHeader(2, 1, "What may happen"),
                                columnHeader(1, 2, "Owner")),
                        row(
                                Kind.HEAD,
                                columnHeader(1, 1, "Risk"),
                                new Cell(
                                        Cell.Scope.COLUMN,
                                        1,
                                        1,
                                        List.of(paragraph(text("Impact"), mark("a"))),
                                        Origin.NONE))),
                List.of(
                        row(Kind.BODY, rowHeader(2, "Prevent"), cell("Less money"), cell("2"), cell("Head")),
                        row(Kind.BODY, cell("Fewer referrals"), cell("3"), nothing()),
                        row(Kind.TOTAL, rowHeader(1, "All"), nothing(), cell("5"), nothing())),
                List.of(note("a", "1 is high")),
                Origin.NONE);
    }

    private static Cell nothing() {
        return new Cell(Cell.Scope.NONE, 1, 1, List.of(), Origin.NONE);
    }

    @Test
    void namesTheHeadOfSeveralColumnsOnce() {
        Table payers = new Table(
                Optional.empty(),
                Optional.empty(),
                columns("ttn"),
                List.of(row(Kind.HEAD, columnHeader(2, 1, "Agency"), columnHeader(1, 1, "Amount"))),
                List.of(row(
                        Kind.BODY,
                        new Cell(Cell.Scope.ROW, 2, 1, List.of(paragraph("Police")), Origin.NONE),
                        cell("7"))),
                List.of(),
                Origin.NONE);

        assertThat(DocumentWords.pieces(reflowed(payers))).containsExactly("Agency: Police", "Amount", "7");
    }

    @Test
    void keepsTheMarkOfANoteBesideTheFirstValueOnlyWithinStrongTextToo() {
        Strong marked = new Strong(List.of(text("Impact"), mark("a")), Origin.NONE);
        Row head = row(Kind.HEAD, columnHeader(1, 1, "Risk"), Make.cell(paragraph(marked)), cell("Owner"));
        Table table =
                table("ttt", List.of(head), row(Kind.BODY, "One", "2", "Head"), row(Kind.BODY, "Two", "3", "Board"));

        assertThat(DocumentWords.pieces(reflowed(table)))
                .containsSubsequence("Risk: One", "Impacta", "2", "Risk: Two", "Impact", "3");
    }

    @Test
    void putsTheRowsOfAWideTableOneBelowAnother() {
        Table table = (Table) reflowed(risks()).blocks().get(0);

        assertThat(table.id()).contains("risks");
        assertThat(table.columns()).hasSize(2);
        assertThat(DocumentWords.pieces(document(table)))
                .containsExactly(
                        "Table 1 Risks",
                        "Objective: Prevent",
                        "What may happen – Risk",
                        "Less money",
                        "What may happen – Impacta",
                        "2",
                        "Owner",
                        "Head",
                        "What may happen – Risk",
                        "Fewer referrals",
                        "What may happen – Impact",
                        "3",
                        "Objective: All",
                        "What may happen – Impact",
                        "5",
                        "a 1 is high");
        assertThat(table.body().get(6).kind()).isEqualTo(Kind.TOTAL);
    }

    @Test
    void reflowsTablesInCellsToo() {
        Table inner = table("ttt", List.of(head("Standard", "Grade", "When")), row(Kind.BODY, "One", "Good", "May"));
        Table outer = table("tt", List.of(head("Action", "Note")), row(Kind.BODY, cell("A1"), Make.cell(inner)));

        Document narrow = ReflowTables.of(document(outer), table -> false);

        assertThat(DocumentWords.pieces(narrow))
                .containsExactly("Action", "Note", "A1", "Standard: One", "Grade", "Good", "When", "May");
    }

    private static Table table(String kinds, List<Row> head, Row... rows) {
        return new Table(
                Optional.empty(), Optional.empty(), columns(kinds), head, List.of(rows), List.of(), Origin.NONE);
    }

    @Test
    void keepsSignatures() {
        Signature signature = new Signature(Signature.Kind.SIGNATURE, "Signature", Origin.NONE);
        Table table = new Table(
                Optional.empty(),
                Optional.empty(),
                columns("tbb"),
                List.of(head("Office", "Signature", "Date")),
                List.of(row(Kind.BODY, cell("Chair"), Make.cell(signature), nothing())),
                List.of(),
                Origin.NONE);

        Table narrow = (Table) reflowed(table).blocks().get(0);

        assertThat(narrow.body()).hasSize(3);
        assertThat(narrow.columns().get(1).kind()).isEqualTo(Column.Kind.BLANK);
        assertThat(narrow.body().get(1).cells().get(1).blocks()).containsExactly(signature);
    }

    @Test
    void leavesTablesThatFitOrHaveNoHeadUnchanged() {
        Table headless = new Table(
                Optional.empty(),
                Optional.empty(),
                columns("ttt"),
                List.of(),
                List.of(row(Kind.BODY, "a", "b", "c")),
                List.of(),
                Origin.NONE);

        assertThat(reflowed(headless)).isEqualTo(document(headless));
        assertThat(ReflowTables.of(document(risks()), table -> false)).isEqualTo(document(risks()));
    }

    @Test
    void makesLandscapePagesPortraitWhenNothingOnThemIsWide() {
        Landscape landscape = new Landscape(List.of(paragraph("Before"), risks()), Origin.NONE);

        assertThat(reflowed(paragraph("First"), landscape).blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .containsExactly("Paragraph", "PageBreak", "Paragraph", "Table");
        assertThat(ReflowTables.of(document(landscape), table -> false).blocks())
                .containsExactly(landscape);
    }

    @Property(tries = 300)
    void keepsAllWordsInOrder(@ForAll("documents") Document document) {
        List<String> narrow = words(ReflowTables.of(document, table -> true));
        int at = 0;
        for (String word : words(withoutHeads(document))) {
            while (at < narrow.size() && !narrow.get(at).equals(word)) {
                at++;
            }
            assertThat(at++).as("the place of “%s”", word).isLessThan(narrow.size());
        }
        assertThat(narrow).containsAll(words(document));
    }

    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.ofEveryKind(15);
    }

    private static List<String> words(Document document) {
        List<String> words = new ArrayList<>();
        DocumentWords.pieces(document).forEach(piece -> words.addAll(Arrays.asList(piece.split("[\\s:]+"))));
        return words;
    }

    /** The names of columns now come after the heading of each row, not before all rows. */
    private static Document withoutHeads(Document document) {
        return new Rewriter() {
            @Override
            public Block visit(Table table) {
                Table rewritten = (Table) super.visit(table);
                return new Table(
                        rewritten.id(),
                        rewritten.caption(),
                        rewritten.columns(),
                        List.of(),
                        rewritten.body(),
                        rewritten.notes(),
                        rewritten.origin());
            }
        }.rewrite(document);
    }
}
