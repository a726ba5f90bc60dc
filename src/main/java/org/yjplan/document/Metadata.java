package org.yjplan.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The metadata of a document, for file properties, header and footer.
 *
 * @param title the full title, as a window's title bar shows it
 * @param shortTitle the title in the header
 * @param author the organisation that publishes it; also in the footer
 * @param subject its subject, in a sentence
 * @param keywords search terms
 * @param language an IETF language tag, such as {@code en-GB}
 * @param status “Draft”, “For approval” or similar, in the header
 * @param draft whether pages have a DRAFT watermark
 * @param marking a protective marking for the footer
 * @param date its date as given to readers: taken from the input, never from a clock
 */
public record Metadata(
        String title,
        String shortTitle,
        String author,
        String subject,
        List<String> keywords,
        String language,
        String status,
        boolean draft,
        Optional<String> marking,
        Instant date) {
    /** Copies the keywords. */
    public Metadata {
        keywords = List.copyOf(keywords);
    }
}
