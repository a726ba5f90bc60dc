package org.yjplan.render.markdown;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yjplan.document.Image;

/**
 * A document as Markdown, with the picture files that it refers to: Markdown cannot hold a picture itself.
 *
 * @param text the Markdown, lines ended by a line feed
 * @param pictures by the path that the text refers to, relative to its own folder, in the order of the text
 */
public record MarkdownFile(String text, Map<String, Image> pictures) {
    /** Copies the map. */
    public MarkdownFile {
        pictures = Collections.unmodifiableMap(new LinkedHashMap<>(pictures));
    }
}
