package org.yjplan.render.html;

import java.util.List;
import org.yjplan.document.Block;
import org.yjplan.document.Document;
import org.yjplan.document.Metadata;
import org.yjplan.document.TitlePage;
import org.yjplan.theme.Theme;

/**
 * Writes a document as one HTML file: pictures and style within it, no script, nothing from elsewhere. Stateless and safe
 * to share.
 */
public final class HtmlRenderer {
    /**
     * The document as HTML.
     *
     * @param document a finished document
     * @param theme colours and sizes
     */
    public String render(Document document, Theme theme) {
        Metadata about = document.metadata();
        Notes notes = new Notes();
        HtmlInlines inlines = new HtmlInlines(notes);
        HtmlBlocks blocks = new HtmlBlocks(inlines, hasTitle(document.blocks()) ? 1 : 0);
        String content = blocks.all(document.blocks());
        return """
                <!DOCTYPE html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <meta name="author" content="%s">
                <meta name="description" content="%s">
                <meta name="keywords" content="%s">
                <style>
                %s</style>
                </head>
                <body>
                <main>
                %s%s</main>
                </body>
                </html>
                """.formatted(
                        Escape.html(about.language()),
                        Escape.html(about.title()),
                        Escape.html(about.author()),
                        Escape.html(about.subject()),
                        Escape.html(String.join(", ", about.keywords())),
                        new Stylesheet(theme).text(),
                        content,
                        notes.all(inlines));
    }

    private static boolean hasTitle(List<Block> blocks) {
        return blocks.stream().anyMatch(TitlePage.class::isInstance);
    }
}
