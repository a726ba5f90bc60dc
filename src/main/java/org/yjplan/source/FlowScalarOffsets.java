package org.yjplan.source;

/** Reads a plain or quoted scalar again, and records where each character is. */
final class FlowScalarOffsets {
    private final SourceText source;
    private final String text;
    private final YamlScalar.Style style;
    private final int end;
    private final MappedText mapped;
    private int at;

    FlowScalarOffsets(YamlScalar scalar) {
        this.source = scalar.source();
        this.text = source.text();
        this.style = scalar.style();
        int quote = style == YamlScalar.Style.PLAIN ? 0 : 1;
        this.at = scalar.start() + quote;
        this.end = Math.max(at, scalar.end() - quote);
        this.mapped = new MappedText(source);
    }

    MappedText read() {
        while (at < end) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t' || SourceText.isBreak(c)) {
                readSpaces();
            } else if (style == YamlScalar.Style.SINGLE_QUOTED && c == '\'') {
                mapped.add(c, at, at + 2);
                at += 2;
            } else if (style == YamlScalar.Style.DOUBLE_QUOTED && c == '\\') {
                readEscape();
            } else {
                mapped.add(c, at, at + 1);
                at++;
            }
        }
        return mapped;
    }

    /** Spaces within a line are kept; one line break becomes a space, further ones stay line breaks. */
    private void readSpaces() {
        int run = at;
        int firstBreak = -1;
        int breaks = 0;
        while (run < end && isBlank(text.charAt(run))) {
            if (SourceText.isBreak(text.charAt(run))) {
                firstBreak = firstBreak < 0 ? run : firstBreak;
                if (breaks > 0) {
                    mapped.addBreak(run);
                }
                breaks++;
                run = afterBreak(run);
            } else {
                run++;
            }
        }
        if (breaks == 0) {
            mapped.copy(at, run);
        } else if (breaks == 1) {
            mapped.add(' ', firstBreak, firstBreak);
        }
        at = run;
    }

    private void readEscape() {
        char code = at + 1 < end ? text.charAt(at + 1) : ' ';
        if (SourceText.isBreak(code)) {
            at = afterBreak(at + 1);
            while (at < end && isBlank(text.charAt(at))) {
                if (SourceText.isBreak(text.charAt(at))) {
                    mapped.addBreak(at);
                    at = afterBreak(at);
                } else {
                    at++;
                }
            }
            return;
        }
        int digits = code == 'x' ? 2 : code == 'u' ? 4 : code == 'U' ? 8 : 0;
        int after = Math.min(end, at + 2 + digits);
        int c = digits == 0 ? named(code) : hexadecimal(at + 2, after);
        for (char part : Character.isValidCodePoint(c) ? Character.toChars(c) : new char[0]) {
            mapped.add(part, at, after);
        }
        at = after;
    }

    private int hexadecimal(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = 16 * value + Math.max(0, Character.digit(text.charAt(i), 16));
        }
        return value;
    }

    /** YAML 1.1, section 5.6: escape sequences. */
    private static int named(char code) {
        return switch (code) {
            case '0' -> 0;
            case 'a' -> 7;
            case 'b' -> '\b';
            case 't', '\t' -> '\t';
            case 'n' -> '\n';
            case 'v' -> 0x0B;
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'e' -> 0x1B;
            case 'N' -> 0x85;
            case '_' -> 0xA0;
            case 'L' -> 0x2028;
            case 'P' -> 0x2029;
            default -> code;
        };
    }

    private int afterBreak(int i) {
        return text.startsWith("\r\n", i) ? i + 2 : i + 1;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || SourceText.isBreak(c);
    }
}
