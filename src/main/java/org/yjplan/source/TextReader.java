package org.yjplan.source;

import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Gives a text to SnakeYAML's scanner straight from memory. The library's reader copies windows of code points,
 * which takes quadratic time in the length of a line, and its marks count code points, where we need offsets.
 *
 * <p>This relies on what {@link StreamReader} does not promise: which of its methods the scanner and the parser call. There
 * is no other way, as {@link org.yaml.snakeyaml.parser.ParserImpl} takes that class and no interface. So the version of
 * the library is pinned in the pom, all public methods that read are overridden, and a test compares both readers.
 *
 * <p>Offsets are those of {@link String#charAt}. The scanner looks for ASCII characters only, so it never splits a
 * surrogate pair.
 */
final class TextReader extends StreamReader {
    private static final int[] NO_WINDOW = {};

    private final String text;
    private int at;
    private int line;
    private int lineStart;

    /**
     * @param text a text of which YAML allows every character
     * @param from the offset at which to start, the first of a line
     */
    TextReader(String text, int from) {
        super("");
        this.text = text;
        this.at = from;
        this.lineStart = from;
    }

    @Override
    public int peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    @Override
    public int peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\0';
    }

    @Override
    public String prefix(int length) {
        return text.substring(at, Math.min(at + length, text.length()));
    }

    @Override
    public String prefixForward(int length) {
        String prefix = prefix(length);
        at += prefix.length();
        return prefix;
    }

    @Override
    public void forward() {
        forward(1);
    }

    @Override
    public void forward(int length) {
        for (int i = 0; i < length && at < text.length(); i++) {
            char c = text.charAt(at++);
            if (c == '\n' || c == '\r' && peek() != '\n') {
                line++;
                lineStart = at;
            }
        }
    }

    @Override
    public Mark getMark() {
        return new Mark("", at, line, getColumn(), NO_WINDOW, 0);
    }

    @Override
    public int getColumn() {
        return at - lineStart;
    }

    @Override
    public int getIndex() {
        return at;
    }

    @Override
    public int getLine() {
        return line;
    }

    /** The library limits the size of a document by this; the file size is limited before. */
    @Override
    public int getDocumentIndex() {
        return 0;
    }

    @Override
    public void resetDocumentIndex() {
        // nothing is counted
    }
}
