package org.yjplan.render.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfTextArray;
import java.util.Optional;
import org.yjplan.layout.Artifact;
import org.yjplan.layout.Element;
import org.yjplan.layout.Face;
import org.yjplan.layout.Fragment;
import org.yjplan.layout.LaidPage;
import org.yjplan.layout.Owner;
import org.yjplan.theme.Colour;

/** Paints one page: every fragment within marked content, either of its element or of an artifact. */
final class Painter {
    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfFonts fonts;
    private final PdfContentByte canvas;
    private final Pictures pictures;
    private final StructureTree structure;
    private final LaidPage page;
    private Optional<Owner> owner = Optional.empty();
    private boolean inText;
    private Face face;
    private float size;
    private Colour fill;
    private Colour stroke;

    Painter(PdfFonts fonts, Pictures pictures, PdfContentByte canvas, StructureTree structure, LaidPage page) {
        this.pictures = pictures;
        this.fonts = fonts;
        this.canvas = canvas;
        this.structure = structure;
        this.page = page;
    }

    /** Paints all fragments of the page. */
    void paint() {
        for (Fragment fragment : page.fragments()) {
            if (fragment instanceof Fragment.SignatureField) {
                continue;
            }
            own(fragment.owner());
            if (fragment instanceof Fragment.Text text) {
                paint(text);
            } else if (fragment instanceof Fragment.Fill rectangle) {
                paint(rectangle);
            } else if (fragment instanceof Fragment.Picture picture) {
                paint(picture);
            } else if (fragment instanceof Fragment.Leader leader) {
                paint(leader);
            } else if (fragment instanceof Fragment.Watermark watermark) {
                paint(watermark);
            } else {
                throw new IllegalStateException("unknown fragment: " + fragment);
            }
        }
        disown();
    }

    /** Consecutive fragments of one owner share one marked-content sequence. */
    private void own(Owner next) {
        if (owner.isPresent() && owner.get() == next) {
            return;
        }
        disown();
        owner = Optional.of(next);
        if (next instanceof Element element) {
            structure.begin(element);
        } else if (next instanceof Artifact artifact) {
            canvas.beginMarkedContentSequence(ARTIFACT, properties(artifact), true);
        }
    }

    private void disown() {
        endText();
        if (owner.isPresent()) {
            canvas.endMarkedContentSequence();
            owner = Optional.empty();
        }
    }

    private void beginText() {
        if (!inText) {
            canvas.beginText();
            inText = true;
        }
    }

    private void endText() {
        if (inText) {
            canvas.endText();
            inText = false;
        }
    }

    /** What kind of artifact it is: ISO 32000-1, table 330. */
    private static PdfDictionary properties(Artifact artifact) {
        PdfDictionary properties = new PdfDictionary();
        properties.put(PdfName.TYPE, new PdfName(artifact == Artifact.DECORATION ? "Layout" : "Pagination"));
        switch (artifact) {
            case HEADER -> properties.put(PdfName.SUBTYPE, new PdfName("Header"));
            case FOOTER -> properties.put(PdfName.SUBTYPE, new PdfName("Footer"));
            case WATERMARK -> properties.put(PdfName.SUBTYPE, new PdfName("Watermark"));
            case REPEATED_HEAD, DECORATION -> {
                // Table 330 has no subtype for these.
            }
        }
        return properties;
    }

    private void paint(Fragment.Text text) {
        beginText();
        set(text.face(), text.size(), text.colour());
        canvas.setTextMatrix(text.x(), page.height() - text.y());
        show(text.text(), text.face());
    }

    private void paint(Fragment.Watermark mark) {
        beginText();
        set(mark.face(), mark.size(), mark.colour());
        double angle = Math.toRadians(mark.angle());
        float cos = (float) Math.cos(angle);
        float sin = (float) Math.sin(angle);
        float down = mark.size() * 0.36f;
        float x = mark.x() - cos * mark.width() / 2 + sin * down;
        float y = page.height() - mark.y() - sin * mark.width() / 2 - cos * down;
        canvas.setTextMatrix(cos, sin, -sin, cos, x, y);
        show(mark.text(), mark.face());
    }

    private void set(Face newFace, float newSize, Colour colour) {
        if (face != newFace || size != newSize) {
            canvas.setFontAndSize(fonts.file(newFace).base(), newSize);
            face = newFace;
            size = newSize;
        }
        fill(colour);
    }

    private void show(String text, Face in) {
        PdfTextArray parts = new PdfTextArray();
        FontFile font = fonts.file(in);
        int from = 0;
        int previous = -1;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int kerning = previous < 0 ? 0 : font.kerning(previous, codePoint);
            if (kerning != 0) {
                parts.add(text.substring(from, i));
                parts.add(-kerning);
                from = i;
            }
            previous = codePoint;
            i += Character.charCount(codePoint);
        }
        parts.add(text.substring(from));
        canvas.showText(parts);
    }

    private void paint(Fragment.Fill rectangle) {
        endText();
        fill(rectangle.colour());
        canvas.rectangle(
                rectangle.x(),
                page.height() - rectangle.y() - rectangle.height(),
                rectangle.width(),
                rectangle.height());
        canvas.fill();
        if (rectangle.owner() instanceof Element element) {
            bound(element, rectangle.x(), rectangle.y(), rectangle.width(), rectangle.height());
        }
    }

    private void paint(Fragment.Picture picture) {
        endText();
        pictures.paint(
                canvas,
                picture.image(),
                picture.x(),
                page.height() - picture.y() - picture.height(),
                picture.width(),
                picture.height());
        if (picture.owner() instanceof Element element) {
            bound(element, picture.x(), picture.y(), picture.width(), picture.height());
        }
    }

    private void bound(Element element, float x, float y, float width, float height) {
        structure.bound(element, x, page.height() - y - height, x + width, page.height() - y);
    }

    private void paint(Fragment.Leader leader) {
        endText();
        if (!leader.colour().equals(stroke)) {
            stroke = leader.colour();
            canvas.setRGBColorStroke(stroke.red(), stroke.green(), stroke.blue());
        }
        canvas.setLineWidth(0.7f);
        canvas.setLineCap(PdfContentByte.LINE_CAP_ROUND);
        canvas.setLineDash(0, 3, 0);
        canvas.moveTo(leader.x(), page.height() - leader.y());
        canvas.lineTo(leader.x() + leader.width(), page.height() - leader.y());
        canvas.stroke();
    }

    private void fill(Colour colour) {
        if (!colour.equals(fill)) {
            fill = colour;
            canvas.setRGBColorFill(colour.red(), colour.green(), colour.blue());
        }
    }
}
