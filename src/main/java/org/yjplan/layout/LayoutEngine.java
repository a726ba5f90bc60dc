package org.yjplan.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yjplan.document.Characters;
import org.yjplan.document.Document;
import org.yjplan.document.Fits;
import org.yjplan.document.Metadata;
import org.yjplan.document.ReflowTables;
import org.yjplan.language.Wording;
import org.yjplan.theme.Colour;
import org.yjplan.theme.Page;
import org.yjplan.theme.Theme;

/**
 * Fits documents to paper, and lays them out in pages. Immutable, and safe for use by several threads at once as long as the metrics are.
 *
 * <pre>{@code
 * LayoutEngine engine = new LayoutEngine(fonts, Theme.standard());
 * FittedDocument fitted = engine.fit(document);
 * Layout layout = engine.layout(fitted);
 * }</pre>
 *
 * <p>It works in time linear in the length of the document: blocks are measured once, laid out in the width that they get,
 * and placed page by page. What is known only at the end, such as the page numbers in the contents, is filled in then.
 */
public final class LayoutEngine {
    private final FontMetrics metrics;
    private final Theme theme;
    private final boolean continued;

    /** An engine for one set of fonts and one theme. */
    public LayoutEngine(FontMetrics metrics, Theme theme) {
        this(metrics, theme, true);
    }

    private LayoutEngine(FontMetrics metrics, Theme theme, boolean continued) {
        this.metrics = metrics;
        this.theme = theme;
        this.continued = continued;
    }

    /** The same for pages laid out by a word processor, which do not say where a table continues. */
    public LayoutEngine withoutContinued() {
        return new LayoutEngine(metrics, theme, false);
    }

    /** Fits a finished document to the paper of the theme. Never fails. */
    public FittedDocument fit(Document document) {
        Set<MissingGlyph> missing = new LinkedHashSet<>();
        Fits fits = new Fits();
        LayoutContext context =
                new LayoutContext(metrics, theme, Wording.of(document.metadata().language()), missing, fits);
        Element root = Element.root();
        List<MeasuredSection> measured = PageSequences.of(
                document.blocks(), reader(context, root), theme.portrait().bodyWidth());
        for (MeasuredSection section : measured) {
            Page page = section.page(theme);
            section.flow(new PieceCollector(page.bodyHeight(), false, fits::put), page);
        }
        List<PageSequence> fitted = measured.stream()
                .map(MeasuredSection::sequence)
                .map(section -> new PageSequence(section.kind(), fits.enter(section.blocks())))
                .toList();
        return new FittedDocument(document.metadata(), theme, fitted, measured, root, missing);
    }

    /** A document whose tables fit a portrait page: those that are too wide are set out row by row. */
    public Document narrowed(Document document) {
        Wording wording = Wording.of(document.metadata().language());
        LayoutContext context = new LayoutContext(metrics, theme, wording, new HashSet<>(), new Fits());
        return ReflowTables.of(
                document,
                table -> table.accept(reader(context, Element.root())) instanceof TableContent content
                        && content.isTooWideFor(theme.portrait().bodyWidth()));
    }

    private BlockMeasurer reader(LayoutContext context, Element root) {
        return new BlockMeasurer(
                context,
                new TextFormat(
                        root,
                        TextStyle.of(
                                Face.REGULAR,
                                theme.type().body(),
                                theme.palette().text()),
                        theme.type().lineHeight(),
                        theme.spacing().paragraph(),
                        false,
                        0,
                        0));
    }

    /** Lays out a finished document. Never fails: characters that no font has are reported in the result. */
    public Layout layout(Document document) {
        return layout(fit(document));
    }

    /** Lays out a document that was fitted with this theme. */
    public Layout layout(FittedDocument document) {
        Set<MissingGlyph> missing = new LinkedHashSet<>(document.missing());
        Metadata metadata = document.metadata();
        LayoutContext context = new LayoutContext(metrics, theme, Wording.of(metadata.language()), missing, new Fits());
        Anchors anchors = new Anchors();
        PageBreaker breaker = new PageBreaker(anchors, theme);
        Set<Integer> titles = place(document.measured(), breaker);
        finish(breaker, anchors, titles, new RunningLines(context, metadata), metadata.draft());
        return new Layout(
                metadata,
                breaker.pages().stream().map(Canvas::finish).toList(),
                document.structure(),
                anchors.places(),
                anchors.bookmarks(),
                List.copyOf(missing));
    }

    /**
     * Whether a finished document has only common characters, so that none can be missing and no layout is needed to
     * check.
     */
    public boolean hasAllCharacters(Document document) {
        return Stream.concat(theme.header().words(), theme.footer().words())
                        .allMatch(words -> words.codePoints().allMatch(CommonCharacters::has))
                && Characters.of(document).allMatch(CommonCharacters::has);
    }

    /** Places all sections; returns which pages are title pages. */
    private Set<Integer> place(List<MeasuredSection> sections, PageBreaker breaker) {
        Set<Integer> titles = new LinkedHashSet<>();
        for (MeasuredSection section : sections) {
            int first = breaker.pages().size();
            if (section.sequence().kind() == PageSequence.Kind.TITLE) {
                new TitlePageSetter(theme).place(section.contents(), breaker);
                for (int page = first; page < breaker.pages().size(); page++) {
                    titles.add(page);
                }
            } else {
                flow(section, section.page(theme), breaker);
            }
        }
        if (breaker.pages().isEmpty()) {
            breaker.startSection(theme.portrait());
        }
        breaker.endSection();
        return titles;
    }

    private void flow(MeasuredSection section, Page page, PageBreaker breaker) {
        PieceCollector flow = new PieceCollector(page.bodyHeight(), continued, (table, fit) -> {});
        section.flow(flow, page);
        List<Piece> pieces = new ArrayList<>(flow.pieces());
        if (pieces.stream().anyMatch(piece -> !(piece instanceof NewPage))) {
            breaker.startSection(page);
            breaker.place(pieces);
        }
    }

    private void finish(PageBreaker breaker, Anchors anchors, Set<Integer> titles, RunningLines lines, boolean draft) {
        List<Canvas> pages = breaker.pages();
        for (int i = 0; i < pages.size(); i++) {
            Canvas canvas = pages.get(i);
            for (Canvas.OpenPageNumber open : canvas.openNumbers()) {
                number(canvas, open, Optional.ofNullable(anchors.places().get(open.target())));
            }
            if (!titles.contains(i)) {
                lines.add(canvas, breaker.shapeOf(i), i + 1, pages.size());
            }
            if (draft) {
                lines.mark(canvas);
            }
        }
    }

    /** The space before the number is for text extraction: it separates the number from the words of the entry. */
    private void number(Canvas canvas, Canvas.OpenPageNumber open, Optional<Position> place) {
        String text = place.map(found -> " " + found.page()).orElse(" ");
        TextStyle style = open.style().style();
        float width = TextWidth.of(metrics, text, style.face(), style.size());
        Colour colour = style.colour();
        Fragment.Text fragment = new Fragment.Text(
                open.right() - width,
                open.y(),
                text,
                style.face(),
                style.size(),
                colour,
                width,
                open.style().element());
        canvas.close(open, fragment, style.size() / 3, theme.palette().quietText());
    }
}
