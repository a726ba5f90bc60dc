package org.yjplan.render.html;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yjplan.document.Block;
import org.yjplan.document.Document;
import org.yjplan.document.Metadata;
import org.yjplan.document.Origin;
import org.yjplan.document.TitlePage;
import org.yjplan.language.Wording;
import org.yjplan.markup.SafeMarkup;
import org.yjplan.theme.Theme;

/**
 * Writes a document as one HTML file: pictures and style embedded, no script, no other files. Stateless and safe
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
        return render(document, theme, origin -> Optional.empty());
    }

    /**
     * The same with markers for where its words came from, for a view beside the source.
     *
     * @param document a finished document
     * @param theme colours and sizes
     * @param places the value of the attribute {@code data-place} for the origin of a text or a figure; empty for none
     */
    public String render(Document document, Theme theme, Function<Origin, Optional<String>> places) {
        Metadata about = document.metadata();
        Notes notes = new Notes();
        HtmlInlines inlines = new HtmlInlines(Wording.of(about.language()), notes, places);
        HtmlBlocks blocks = new HtmlBlocks(inlines, hasTitle(document.blocks()) ? 1 : 0);
        SafeMarkup content = blocks.all(document.blocks());
        return SafeMarkup.of(
                        """
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
                """,
                        about.language(),
                        about.title(),
                        about.author(),
                        about.subject(),
                        String.join(", ", about.keywords()),
                        new Stylesheet(theme).text(),
                        content,
                        notes.all(inlines))
                .toString();
    }

    private static boolean hasTitle(List<Block> blocks) {
        return blocks.stream().anyMatch(TitlePage.class::isInstance);
    }
}
