package org.yjplan.check.text;

import java.util.ArrayList;
import java.util.List;

/** Splits an insertion into words; several in quotes count as one. */
final class InsertedWords {
    private InsertedWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : (text + " ").toCharArray()) {
            if (c == '"' || c == '“' || c == '”') {
                quoted = !quoted;
            } else if (!quoted && Character.isWhitespace(c)) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                    word.setLength(0);
                }
            } else {
                word.append(c);
            }
        }
        return words;
    }
}
