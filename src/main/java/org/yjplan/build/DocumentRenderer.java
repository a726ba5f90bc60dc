package org.yjplan.build;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import org.yjplan.document.Document;
import org.yjplan.layout.Layout;
import org.yjplan.layout.LayoutEngine;
import org.yjplan.layout.MissingGlyph;
import org.yjplan.model.Format;
import org.yjplan.render.docx.DocxRenderer;
import org.yjplan.render.markdown.MarkdownRenderer;
import org.yjplan.render.pdf.PdfFonts;
import org.yjplan.render.pdf.PdfRenderer;
import org.yjplan.theme.Theme;

/** The second half of a build: a finished document becomes files. */
final class DocumentRenderer {
    private final Theme theme;
    private final PdfFonts fonts;

    DocumentRenderer(Theme theme) {
        this.theme = theme;
        this.fonts = new PdfFonts();
    }

    /**
     * Lays a document out in pages.
     *
     * @param missing takes the characters that no font has
     */
    Layout layOut(Document document, Consumer<MissingGlyph> missing) {
        Layout layout = new LayoutEngine(fonts, theme).layout(document);
        layout.missing().forEach(missing);
        return layout;
    }

    /** A laid-out document in some formats, rendered side by side: the content of its files. */
    Map<Format, byte[]> render(Document document, Layout layout, Set<Format> formats) throws IOException {
        Map<Format, CompletableFuture<byte[]>> rendering = new EnumMap<>(Format.class);
        for (Format format : formats) {
            rendering.put(format, CompletableFuture.supplyAsync(() -> unchecked(document, format, layout)));
        }
        Map<Format, byte[]> files = new EnumMap<>(Format.class);
        for (Map.Entry<Format, CompletableFuture<byte[]>> file : rendering.entrySet()) {
            files.put(file.getKey(), result(file.getValue()));
        }
        return files;
    }

    private byte[] unchecked(Document document, Format format, Layout layout) {
        try {
            return render(document, format, layout);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] result(CompletableFuture<byte[]> file) throws IOException {
        try {
            return file.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof UncheckedIOException failure) {
                throw failure.getCause();
            }
            throw e;
        }
    }

    private byte[] render(Document document, Format format, Layout layout) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case DOCX -> new DocxRenderer().render(document, theme, layout, out);
            case PDF -> new PdfRenderer(fonts).render(document, layout, out);
            case MD -> out.write(new MarkdownRenderer().render(document).getBytes(StandardCharsets.UTF_8));
        }
        return out.toByteArray();
    }
}
