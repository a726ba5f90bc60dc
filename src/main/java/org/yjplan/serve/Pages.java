package org.yjplan.serve;

import java.util.Locale;
import org.yjplan.markup.SafeMarkup;

/** The parts that all pages have in common. */
final class Pages {
    private Pages() {}

    /**
     * A page that updates when the plans change.
     *
     * @param snapshot which state of the plans it shows
     * @param events the path of its event stream
     */
    static SafeMarkup live(String title, String snapshot, String events, SafeMarkup content) {
        return page(title, Html.of(" data-snapshot=\"%s\" data-events=\"%s\"", snapshot, events), content);
    }

    /** A page with a single message. */
    static SafeMarkup message(String title, String words) {
        return page(title, SafeMarkup.NOTHING, Html.of("""
                <div class="message">
                <h1>%s</h1>
                <p>%s</p>
                <p><a href="/">All plans</a></p>
                </div>
                """, title, words));
    }

    /** Text starting with a capital letter. */
    static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static SafeMarkup page(String title, SafeMarkup about, SafeMarkup content) {
        return Html.of("""
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s – yjplan preview</title>
                <link rel="icon" href="/icon.svg">
                <link rel="stylesheet" href="/serve.css">
                <script type="module" src="/serve.js"></script>
                </head>
                <body>
                <a class="skip" href="#main">Skip to the content</a>
                <header class="bar">
                <p class="brand"><a href="/">yjplan <span>preview</span></a></p>
                <p class="status" id="status" role="status"></p>
                </header>
                <main id="main" tabindex="-1"%s>
                %s</main>
                </body>
                </html>
                """, title, about, content);
    }
}
