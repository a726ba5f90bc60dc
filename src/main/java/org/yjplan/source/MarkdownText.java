package org.yjplan.source;

import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;

/** The prose of a Markdown file: its text with line feeds as line breaks. */
final class MarkdownText implements TextMap {
    private final String markdown;
    private final TextMap map;

    private MarkdownText(String markdown, TextMap map) {
        this.markdown = markdown;
        this.map = map;
    }

    static MarkdownText of(SourceText file) {
        String text = file.text();
        if (text.indexOf('\r') < 0) {
            return new MarkdownText(text, (start, end) -> file.at(clip(start, text), clip(Math.max(start, end), text)));
        }
        MappedText mapped = new MappedText(file);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                continue;
            }
            if (SourceText.isBreak(c)) {
                mapped.addBreak(c == '\n' && i > 0 && text.charAt(i - 1) == '\r' ? i - 1 : i);
            } else {
                mapped.copy(i, i + 1);
            }
        }
        return new MarkdownText(mapped.toString(), mapped);
    }

    String markdown() {
        return markdown;
    }

    @Override
    public Location locate(int start, int end) {
        return map.locate(start, end);
    }

    private static int clip(int offset, String text) {
        return Math.max(0, Math.min(offset, text.length()));
    }
}
