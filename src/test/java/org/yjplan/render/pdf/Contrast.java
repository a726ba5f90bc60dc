package org.yjplan.render.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.layout.Fragment;
import org.yjplan.layout.LaidPage;
import org.yjplan.layout.Layout;
import org.yjplan.theme.Colour;

/** Measures on the painted pages whether all text contrasts with its background: WCAG 2.2, 1.4.3. */
final class Contrast {
    private static final double LEAST = 4.5;
    private static final float[] ACROSS = {0.02f, 0.5f, 0.98f};

    private Contrast() {}

    /** The texts with too little contrast, each with its page, its contrast and its words. */
    static List<String> tooFaint(Layout layout) {
        List<String> faint = new ArrayList<>();
        int number = 0;
        for (LaidPage page : layout.pages()) {
            number++;
            faint.addAll(tooFaint(page, number));
        }
        return faint;
    }

    private static List<String> tooFaint(LaidPage page, int number) {
        List<String> faint = new ArrayList<>();
        List<Fragment.Fill> below = new ArrayList<>();
        Optional<Colour> watermark = Optional.empty();
        for (Fragment fragment : page.fragments()) {
            if (fragment instanceof Fragment.Fill fill) {
                below.add(fill);
            } else if (fragment instanceof Fragment.Watermark mark) {
                watermark = Optional.of(mark.colour());
            } else if (fragment instanceof Fragment.Text text && !text.text().isBlank()) {
                for (Colour background : backgrounds(text, below, watermark)) {
                    double contrast = text.colour().contrastWith(background);
                    if (contrast < LEAST) {
                        faint.add("page %d: %.2f of “%s” on %s"
                                .formatted(number, contrast, text.text(), background.hex()));
                    }
                }
            }
        }
        return faint;
    }

    /** What lies beneath the start, the middle and the end of a text. */
    private static List<Colour> backgrounds(Fragment.Text text, List<Fragment.Fill> below, Optional<Colour> watermark) {
        List<Colour> backgrounds = new ArrayList<>();
        float y = text.y() - text.size() * 0.3f;
        for (float part : ACROSS) {
            float x = text.x() + text.width() * part;
            Optional<Colour> fill = top(below, x, y);
            if (fill.isPresent()) {
                backgrounds.add(fill.get());
            } else {
                backgrounds.add(Colour.WHITE);
                watermark.ifPresent(backgrounds::add);
            }
        }
        return backgrounds;
    }

    private static Optional<Colour> top(List<Fragment.Fill> fills, float x, float y) {
        for (int i = fills.size() - 1; i >= 0; i--) {
            Fragment.Fill fill = fills.get(i);
            if (x >= fill.x() && x <= fill.x() + fill.width() && y >= fill.y() && y <= fill.y() + fill.height()) {
                return Optional.of(fill.colour());
            }
        }
        return Optional.empty();
    }
}
