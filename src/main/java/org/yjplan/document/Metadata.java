package org.yjplan.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a document says of itself: file properties, and the running header and footer.
 *
 * @param title the full title, as a window's title bar shows it
 * @param shortTitle the title in the running header
 * @param author whose document it is; also stands in the running footer
 * @param subject what it is about, in a sentence
 * @param keywords words to find it by
 * @param language an IETF language tag, such as {@code en-GB}
 * @param status “Draft”, “For approval” or the like, in the running header
 * @param draft whether DRAFT lies behind the text
 * @param marking a protective marking for the running footer
 * @param date when it was made, as far as its readers are concerned: taken from the input, never from a clock
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
