package org.yjplan.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.yjplan.document.Document;
import org.yjplan.document.Origin;
import org.yjplan.layout.FittedDocument;
import org.yjplan.layout.FontMetrics;
import org.yjplan.layout.Layout;
import org.yjplan.layout.LayoutEngine;
import org.yjplan.layout.MissingGlyph;
import org.yjplan.model.Format;
import org.yjplan.render.docx.DocxRenderer;
import org.yjplan.render.docx.WordTemplate;
import org.yjplan.render.html.HtmlRenderer;
import org.yjplan.render.markdown.MarkdownFile;
import org.yjplan.render.markdown.MarkdownRenderer;
import org.yjplan.render.pdf.PdfFonts;
import org.yjplan.render.pdf.PdfRenderer;
import org.yjplan.theme.Theme;

/** The second half of a build: a finished document becomes files. */
final class DocumentRenderer {
    private final Theme theme;
    private final PdfFonts fonts;
    private final FontMetrics metrics;
    private final LayoutEngine engine;

    DocumentRenderer(Theme theme) {
        this(theme, new PdfFonts());
    }

    private DocumentRenderer(Theme theme, PdfFonts fonts) {
        this(theme, fonts, fonts);
    }

    /** A renderer that measures with other metrics than the fonts of PDF files have. */
    DocumentRenderer(Theme theme, PdfFonts fonts, FontMetrics metrics) {
        this.theme = theme;
        this.fonts = fonts;
        this.metrics = metrics;
        this.engine = new LayoutEngine(metrics, theme);
    }

    /**
     * A document in large print, with tables that fit a portrait page.
     *
     * @param name what its files are called, but for what tells their format
     */
    List<RenderedFile> renderLarge(String name, Document document, Set<Format> formats) throws IOException {
        DocumentRenderer large = new DocumentRenderer(theme.largePrint(), fonts);
        return large.render(name, large.narrow(document), Optional.empty(), formats);
    }

    /** A document with tables that fit a portrait page. */
    Document narrow(Document document) {
        return engine.narrowed(document);
    }

    /** The characters of a document that no font has. */
    List<MissingGlyph> missing(Document document) {
        return engine.hasAllCharacters(document)
                ? List.of()
                : engine.layout(engine.fit(document)).missing();
    }

    /**
     * A document in some formats, rendered side by side.
     *
     * @param name what its files are called, but for what tells their format
     * @param word the template that the Word file takes its looks from
     */
    List<RenderedFile> render(String name, Document document, Optional<WordTemplate> word, Set<Format> formats)
            throws IOException {
        boolean ours = formats.contains(Format.PDF) || formats.contains(Format.DOCX) && word.isEmpty();
        Optional<FittedDocument> fitted = ours ? Optional.of(engine.fit(document)) : Optional.empty();
        List<CompletableFuture<List<RenderedFile>>> rendering = new ArrayList<>();
        for (Format format : formats) {
            rendering.add(CompletableFuture.supplyAsync(() -> {
                try {
                    return switch (format) {
                        case DOCX -> word(name, document, fitted, word);
                        case PDF -> pdf(name, fitted.orElseThrow());
                        case MD -> markdown(name, document);
                        case HTML -> html(name, document);
                    };
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        }
        List<RenderedFile> files = new ArrayList<>();
        for (CompletableFuture<List<RenderedFile>> format : rendering) {
            files.addAll(result(format));
        }
        return files;
    }

    private static List<RenderedFile> result(CompletableFuture<List<RenderedFile>> files) throws IOException {
        try {
            return files.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            throw e;
        }
    }

    private List<RenderedFile> pdf(String name, FittedDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Layout layout = engine.layout(document);
        new PdfRenderer(fonts).render(layout, out);
        return List.of(new RenderedFile(name + ".pdf", out.toByteArray(), OptionalInt.of(layout.pageCount())));
    }

    private List<RenderedFile> html(String name, Document document) {
        String page = new HtmlRenderer().render(document, theme);
        return List.of(RenderedFile.of(name + ".html", page.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * A document as HTML with marks that lead back to its source.
     *
     * @param locations what a mark says of an origin; empty for no mark
     */
    String preview(Document document, Function<Origin, Optional<String>> locations) {
        return new HtmlRenderer().render(document, theme, locations);
    }

    /**
     * The contents show the pages as Word will make them, on the paper and with the margins of a template if there is one.
     *
     * @param ours the document on our own paper
     */
    private List<RenderedFile> word(
            String name, Document document, Optional<FittedDocument> ours, Optional<WordTemplate> template)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LayoutEngine paper = template.map(council -> new LayoutEngine(metrics, council.theme(theme)))
                .orElse(engine)
                .withoutContinued();
        FittedDocument fitted = template.isPresent() ? paper.fit(document) : ours.orElseThrow();
        new DocxRenderer().render(fitted, template, paper.layout(fitted), out);
        return List.of(RenderedFile.of(name + ".docx", out.toByteArray()));
    }

    /** The Markdown after its pictures, so that a reader never finds it without them. */
    private static List<RenderedFile> markdown(String name, Document document) {
        MarkdownFile markdown = new MarkdownRenderer().render(document, pictureFolder(name));
        List<RenderedFile> files = new ArrayList<>();
        markdown.pictures().forEach((path, image) -> files.add(RenderedFile.of(path, image.bytes())));
        files.add(RenderedFile.of(name + ".md", markdown.text().getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** The folder for the pictures of a document in Markdown, beside it. */
    static String pictureFolder(String name) {
        return name + "-figures";
    }
}
