package org.yjplan.layout;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yjplan.document.Origin;

/**
 * Collects the characters of a paragraph, finds a face for each, and measures them.
 *
 * <p>White space is collapsed as in HTML. A soft hyphen, a zero-width space and the invisible joiners are not kept as
 * characters: they say where a line may end.
 */
final class TextMeasurer {
    private static final char REPLACEMENT = '\ufffd';

    private final FontMetrics metrics;
    private final Set<MissingGlyph> missing;
    private final StringBuilder text = new StringBuilder();
    private final List<MeasuredText.Run> runs = new ArrayList<>();
    private byte[] forced = new byte[64];
    private boolean glued;

    TextMeasurer(FontMetrics metrics, Set<MissingGlyph> missing) {
        this.metrics = metrics;
        this.missing = missing;
    }

    /** Adds characters. */
    void append(String characters, TextStyle style, Element element, Origin origin) {
        String value = composed(characters);
        for (int i = 0; i < value.length(); ) {
            int codePoint = value.codePointAt(i);
            i += Character.charCount(codePoint);
            appendOne(codePoint, style, element, origin);
        }
    }

    /** Ends the line. */
    void breakLine(TextStyle style, Element element) {
        trimEnd();
        if (runs.isEmpty()) {
            startRun(style, element);
        }
        text.append('\n');
    }

    private void appendOne(int codePoint, TextStyle style, Element element, Origin origin) {
        if (codePoint == 0x00ad) {
            allowBreak(MeasuredText.SOFT_HYPHEN);
        } else if (codePoint == 0x200b) {
            allowBreak(MeasuredText.PLAIN);
        } else if (isBreakingSpace(codePoint)) {
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n' && text.charAt(text.length() - 1) != ' ') {
                add(' ', style, element, origin);
            }
        } else if (codePoint == 0x2060 || codePoint == 0xfeff) {
            glued = true;
        } else if (!isIgnorable(codePoint)) {
            add(codePoint, style, element, origin);
        }
    }

    private void add(int codePoint, TextStyle style, Element element, Origin origin) {
        int shown = shown(codePoint);
        boolean unbreakable = codePoint == 0x2011;
        Face face = faceFor(shown, style.face());
        if (face == null) {
            missing.add(new MissingGlyph(codePoint, origin));
            shown = REPLACEMENT;
            face = faceFor(shown, style.face());
            if (face == null) {
                shown = '?';
                face = style.face();
            }
        }
        TextStyle real = face == style.face() ? style : style.withFace(face);
        MeasuredText.Run last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last == null || last.element() != element || !last.style().equals(real)) {
            startRun(real, element);
        }
        if (glued && text.length() > 0) {
            force(text.length() - 1, (byte) -1);
        }
        glued = false;
        text.appendCodePoint(shown);
        if (unbreakable) {
            force(text.length() - 1, (byte) -1);
        }
    }

    /** A lookalike for a character that fonts rarely have. */
    private static int shown(int codePoint) {
        return switch (codePoint) {
            case 0x2011 -> '-';
            case 0x202f, 0x2007 -> 0x00a0;
            default -> codePoint;
        };
    }

    private Face faceFor(int codePoint, Face wanted) {
        if (metrics.has(wanted, codePoint)) {
            return wanted;
        }
        return metrics.has(Face.FALLBACK, codePoint) ? Face.FALLBACK : null;
    }

    private void startRun(TextStyle style, Element element) {
        float hyphen = metrics.width(style.face(), '-') * style.size() / 1000;
        runs.add(new MeasuredText.Run(text.length(), style, element, hyphen));
    }

    private void allowBreak(byte kind) {
        if (text.length() > 0) {
            force(text.length() - 1, kind);
        }
    }

    private void force(int index, byte kind) {
        if (index >= forced.length) {
            forced = Arrays.copyOf(forced, Math.max(index + 1, forced.length * 2));
        }
        forced[index] = kind;
    }

    private void trimEnd() {
        while (text.length() > 0 && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
        }
        while (!runs.isEmpty() && runs.get(runs.size() - 1).start() > text.length()) {
            runs.remove(runs.size() - 1);
        }
    }

    /** The paragraph, measured. */
    MeasuredText finish() {
        trimEnd();
        while (!runs.isEmpty() && runs.get(runs.size() - 1).start() >= text.length()) {
            runs.remove(runs.size() - 1);
        }
        int length = text.length();
        float[] advances = new float[length];
        byte[] breaks = new byte[length];
        for (int r = 0; r < runs.size(); r++) {
            int end = r + 1 < runs.size() ? runs.get(r + 1).start() : length;
            measure(runs.get(r), end, advances);
        }
        for (int i = 0; i < length; i++) {
            breaks[i] = breakAfter(i, length);
        }
        return new MeasuredText(
                text.toString(), runs, advances, breaks, least(advances, breaks), most(advances, breaks), Map.of());
    }

    private void measure(MeasuredText.Run run, int end, float[] advances) {
        Face face = run.style().face();
        float scale = run.style().size() / 1000;
        for (int i = run.start(); i < end; ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (codePoint != '\n') {
                int advance = metrics.width(face, codePoint);
                if (next < end) {
                    advance += metrics.kerning(face, codePoint, text.codePointAt(next));
                }
                advances[i] = advance * scale;
            }
            i = next;
        }
    }

    private byte breakAfter(int i, int length) {
        char c = text.charAt(i);
        if (c == '\n') {
            return MeasuredText.MUST;
        }
        if (i < forced.length && forced[i] != 0) {
            return forced[i] < 0 ? MeasuredText.NONE : forced[i];
        }
        if (c == ' ') {
            return MeasuredText.SPACE;
        }
        if (i == 0 || i + 1 >= length) {
            return MeasuredText.NONE;
        }
        return LineBreaks.allowedAfter(text.charAt(i - 1), c, text.charAt(i + 1))
                ? MeasuredText.PLAIN
                : MeasuredText.NONE;
    }

    private float least(float[] advances, byte[] breaks) {
        float least = 0;
        float width = 0;
        for (int i = 0; i < advances.length; i++) {
            boolean vanishes = breaks[i] == MeasuredText.SPACE;
            width += vanishes ? 0 : advances[i];
            least = Math.max(least, width);
            if (breaks[i] != MeasuredText.NONE) {
                width = 0;
            }
        }
        return least;
    }

    private float most(float[] advances, byte[] breaks) {
        float most = 0;
        float width = 0;
        for (int i = 0; i < advances.length; i++) {
            width += advances[i];
            most = Math.max(most, width);
            if (breaks[i] == MeasuredText.MUST) {
                width = 0;
            }
        }
        return most;
    }

    private static boolean isBreakingSpace(int codePoint) {
        return codePoint == ' '
                || codePoint < ' '
                || codePoint >= 0x7f && codePoint <= 0x9f
                || codePoint >= 0x2000 && codePoint <= 0x200a && codePoint != 0x2007
                || codePoint == 0x2028
                || codePoint == 0x2029
                || codePoint == 0x3000;
    }

    /** Characters that change how others look or join and are invisible themselves (Unicode, Default_Ignorable). */
    private static boolean isIgnorable(int codePoint) {
        return codePoint >= 0x200c && codePoint <= 0x200f
                || codePoint >= 0x202a && codePoint <= 0x202e
                || codePoint >= 0x2061 && codePoint <= 0x206f
                || codePoint >= 0xfe00 && codePoint <= 0xfe0f;
    }

    /** NFC, so that an accent typed on its own finds the glyph of the accented letter. */
    private static String composed(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            if (characters.charAt(i) >= 0x300) {
                return Normalizer.normalize(characters, Normalizer.Form.NFC);
            }
        }
        return characters;
    }
}
