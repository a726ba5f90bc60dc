package org.yjplan.render.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yjplan.document.Footnote;
import org.yjplan.document.Image;

/** What all parts of one Markdown file share: the anchors of its links, its pictures, and its notes so far. */
final class Surroundings {
    private final Anchors anchors;
    private final String pictureFolder;
    private final Map<Image, String> pictures = new LinkedHashMap<>();
    private final Map<String, Footnote> footnotes = new LinkedHashMap<>();
    private final Map<String, Footnote> htmlFootnotes = new LinkedHashMap<>();

    /**
     * A file that starts with no pictures and no notes.
     *
     * @param anchors what its links lead to
     * @param pictureFolder the folder beside the Markdown that its pictures are said to be in
     */
    Surroundings(Anchors anchors, String pictureFolder) {
        this.anchors = anchors;
        this.pictureFolder = pictureFolder;
    }

    /** What its links lead to. */
    Anchors anchors() {
        return anchors;
    }

    /** The path of a picture; the same for the same picture. */
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

    /** Keeps a note that Markdown's own mark leads to; the same note twice counts once. */
    void keep(Footnote footnote) {
        footnotes.put(footnote.mark(), footnote);
    }

    /** Keeps a note whose mark stands in HTML, where Markdown has no mark for notes. */
    void keepOfHtml(Footnote footnote) {
        htmlFootnotes.put(footnote.mark(), footnote);
    }

    /** The notes that Markdown's own marks lead to, in order. */
    List<Footnote> footnotes() {
        return new ArrayList<>(footnotes.values());
    }

    /** The notes whose marks stand in HTML, in order. */
    List<Footnote> htmlFootnotes() {
        return new ArrayList<>(htmlFootnotes.values());
    }
}
