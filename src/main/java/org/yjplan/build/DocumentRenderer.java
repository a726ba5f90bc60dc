package org.yjplan.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
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
import org.yjplan.document.ReflowTables;
import org.yjplan.layout.Layout;
import org.yjplan.layout.LayoutEngine;
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

    DocumentRenderer(Theme theme) {
        this(theme, new PdfFonts());
    }

    private DocumentRenderer(Theme theme, PdfFonts fonts) {
        this.theme = theme;
        this.fonts = fonts;
    }

    /**
     * A document in large print, with tables that fit an upright page.
     *
     * @param name what its files are called, but for what tells their format
     */
    List<RenderedFile> renderLarge(String name, Document document, Set<Format> formats) throws IOException {
        DocumentRenderer large = new DocumentRenderer(theme.largePrint(), fonts);
        Document narrow = ReflowTables.of(document, new WideTables(large.theme));
        return large.render(name, narrow, large.layOut(narrow), Optional.empty(), formats);
    }

    /** Lays a document out in pages. */
    Layout layOut(Document document) {
        return new LayoutEngine(fonts, theme).layout(document);
    }

    /** Whether the fonts surely have all characters of a document; no more than a guess where the answer is no. */
    boolean hasAllCharacters(Document document) {
        return new LayoutEngine(fonts, theme).hasAllCharacters(document);
    }

    /**
     * A laid-out document in some formats, rendered side by side.
     *
     * @param name what its files are called, but for what tells their format
     * @param word the template that the Word file takes its looks from
     */
    List<RenderedFile> render(
            String name, Document document, Layout layout, Optional<WordTemplate> word, Set<Format> formats)
            throws IOException {
        List<CompletableFuture<List<RenderedFile>>> rendering = new ArrayList<>();
        for (Format format : formats) {
            rendering.add(CompletableFuture.supplyAsync(() -> unchecked(name, document, format, layout, word)));
        }
        List<RenderedFile> files = new ArrayList<>();
        for (CompletableFuture<List<RenderedFile>> format : rendering) {
            files.addAll(result(format));
        }
        return files;
    }

    private List<RenderedFile> unchecked(
            String name, Document document, Format format, Layout layout, Optional<WordTemplate> word) {
        try {
            return render(name, document, format, layout, word);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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

    private List<RenderedFile> render(
            String name, Document document, Format format, Layout layout, Optional<WordTemplate> word)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return switch (format) {
            case DOCX -> {
                word(document, word, out);
                yield List.of(RenderedFile.of(name + ".docx", out.toByteArray()));
            }
            case PDF -> {
                new PdfRenderer(fonts).render(document, layout, out);
                yield List.of(new RenderedFile(name + ".pdf", out.toByteArray(), OptionalInt.of(layout.pageCount())));
            }
            case MD -> markdown(name, document);
            case HTML ->
                List.of(RenderedFile.of(
                        name + ".html",
                        new HtmlRenderer().render(document, theme).getBytes(StandardCharsets.UTF_8)));
        };
    }

    /**
     * A document as HTML with marks that lead back to its source.
     *
     * @param places what a mark says of an origin; empty for no mark
     */
    String preview(Document document, Function<Origin, Optional<String>> places) {
        return new HtmlRenderer().render(document, theme, places);
    }

    /** The contents show the pages as Word will make them, on the paper and with the margins of a template if there is one. */
    private void word(Document document, Optional<WordTemplate> template, OutputStream out) throws IOException {
        Theme paper = template.map(council -> council.theme(theme)).orElse(theme);
        Layout pages = new LayoutEngine(fonts, paper).withoutContinued().layout(document);
        if (template.isPresent()) {
            new DocxRenderer().render(document, theme, template.get(), pages, out);
        } else {
            new DocxRenderer().render(document, theme, pages, out);
        }
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
