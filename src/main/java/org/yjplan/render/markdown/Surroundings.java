package org.yjplan.render.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yjplan.document.Footnote;
import org.yjplan.document.Image;

/** What all parts of a Markdown file share: the anchors of its links, its pictures, and its notes so far. */
final class Surroundings {
    private final Anchors anchors;
    private final String pictureFolder;
    private final Map<Image, String> pictures = new LinkedHashMap<>();
    private final Map<String, Footnote> footnotes = new LinkedHashMap<>();
    private final Map<String, Footnote> htmlFootnotes = new LinkedHashMap<>();

    /**
     * A file without pictures and notes yet.
     *
     * @param anchors the targets of its links
     * @param pictureFolder the folder of its pictures, beside the Markdown
     */
    Surroundings(Anchors anchors, String pictureFolder) {
        this.anchors = anchors;
        this.pictureFolder = pictureFolder;
    }

    /** The targets of its links. */
    Anchors anchors() {
        return anchors;
    }

    /** The path of a picture; equal pictures share one. */
    String path(Image image) {
        return pictures.computeIfAbsent(image, picture -> "%s/%d.%s"
                .formatted(pictureFolder, pictures.size() + 1, extension(picture.format())));
    }

    private static String extension(Image.Format format) {
        return format.name().toLowerCase(Locale.ROOT);
    }

    /** The pictures by their paths. */
    Map<String, Image> pictures() {
        Map<String, Image> files = new LinkedHashMap<>();
        pictures.forEach((image, path) -> files.put(path, image));
        return files;
    }

    /** Adds a note with Markdown's own mark; a repeated note counts once. */
    void keep(Footnote footnote) {
        footnotes.put(footnote.mark(), footnote);
    }

    /** Adds a note whose mark is in HTML, where Markdown has no mark for notes. */
    void keepOfHtml(Footnote footnote) {
        htmlFootnotes.put(footnote.mark(), footnote);
    }

    /** The notes with Markdown's own marks, in order. */
    List<Footnote> footnotes() {
        return new ArrayList<>(footnotes.values());
    }

    /** The notes whose marks are in HTML, in order. */
    List<Footnote> htmlFootnotes() {
        return new ArrayList<>(htmlFootnotes.values());
    }
}
