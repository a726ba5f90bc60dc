package org.yjplan.render.docx;

import java.util.HashMap;
import java.util.Map;
import org.yjplan.document.Crest;
import org.yjplan.document.Figure;
import org.yjplan.document.Image;
import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;
import org.yjplan.theme.Theme;

/**
 * Writes pictures as inline drawings (ECMA-376 part 1, 20.4.2.8), each with its alternative text. A
 * picture shown twice is in the file once.
 */
final class PictureWriter {
    /** English Metric Units per twentieth of a point. */
    private static final int EMU_PER_TWIP = 635;
    /** Points per pixel, at 96 pixels per inch. */
    private static final float POINTS_PER_PIXEL = 0.75f;
    /** The fraction of the height of a landscape page that a picture may take, leaving room for its caption. */
    private static final float MOST_OF_PAGE = 0.8f;

    private static final String PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    /** The extension that marks a picture as decorative for screen readers ([MS-ODRAWXML], 2.3.1.27). */
    private static final String DECORATIVE = "{C183D7F6-B498-43B3-948B-1728B52AA6E4}";

    private final WordXml xml;
    private final WordPackage target;
    private final Wording words;
    private final int tallest;
    private final Map<Image, String> relationships = new HashMap<>();
    private int last;

    PictureWriter(WordXml xml, Theme theme, Parts parts) {
        this.xml = xml;
        target = parts.target();
        words = parts.words();
        tallest = Twips.of(theme.landscape().bodyHeight() * MOST_OF_PAGE);
    }

    /** The width of a picture in points, before any reduction. */
    static float naturalWidth(Image image) {
        return image.width() * POINTS_PER_PIXEL;
    }

    /**
     * Writes the run that shows a picture.
     *
     * @param room the available width, in twips; wider pictures are reduced, none is enlarged
     */
    void write(Figure figure, int room) {
        Image image = figure.image();
        double width = Twips.of(naturalWidth(image));
        double height = Twips.of(image.height() * POINTS_PER_PIXEL);
        double scale = Math.min(1, Math.min(room / width, tallest / height));
        write(image, figure.alternative(), emu(width * scale), emu(height * scale));
    }

    /**
     * Writes the run that shows a crest.
     *
     * @param room the available width, in twips; a wider crest is reduced
     */
    void write(Crest crest, int room) {
        double scale = Math.min(1, room / (double) Twips.of(crest.width()));
        int across = emu(Twips.of(crest.width()) * scale);
        int down = emu(Twips.of(crest.height()) * scale);
        write(crest.image(), crest.alternative(), across, down);
    }

    private void write(Image image, String alternative, int across, int down) {
        String relationship =
                relationships.computeIfAbsent(image, key -> target.addPicture(key, relationships.size() + 1));
        int id = ++last;
        xml.start("w:r").start("w:drawing").start("wp:inline");
        for (String side : new String[] {"distT", "distB", "distL", "distR"}) {
            xml.attribute(side, 0);
        }
        xml.empty("wp:extent").attribute("cx", across).attribute("cy", down);
        properties(alternative, id);
        xml.start("wp:cNvGraphicFramePr").empty("a:graphicFrameLocks").attribute("noChangeAspect", 1);
        xml.end();
        xml.start("a:graphic").start("a:graphicData").attribute("uri", PICTURE).start("pic:pic");
        xml.start("pic:nvPicPr").empty("pic:cNvPr").attribute("id", id).attribute("name", name(id));
        xml.empty("pic:cNvPicPr").end();
        xml.start("pic:blipFill").empty("a:blip").attribute("r:embed", relationship);
        xml.start("a:stretch").empty("a:fillRect").end().end();
        xml.start("pic:spPr").start("a:xfrm");
        xml.empty("a:off").attribute("x", 0).attribute("y", 0);
        xml.empty("a:ext").attribute("cx", across).attribute("cy", down).end();
        xml.start("a:prstGeom").attribute("prst", "rect").empty("a:avLst").end().end();
        xml.end().end().end();
        xml.end().end().end();
    }

    private void properties(String alternative, int id) {
        xml.start("wp:docPr").attribute("id", id).attribute("name", name(id));
        xml.attribute("descr", alternative);
        if (alternative.isEmpty()) {
            xml.start("a:extLst").start("a:ext").attribute("uri", DECORATIVE);
            xml.empty("adec:decorative").attribute("val", 1).end().end();
        }
        xml.end();
    }

    private String name(int id) {
        return words.say(Phrase.PICTURE, id);
    }

    private static int emu(double twips) {
        return Math.max(1, (int) Math.round(twips)) * EMU_PER_TWIP;
    }
}
