package org.yjplan.report;

/**
 * Writes JSON (RFC 8259) in the order of the calls, indented by two spaces for each level. Callers close what they
 * open. A library such as Jackson takes longer to load in a new process than this takes for a whole report.
 */
final class JsonWriter {
    private final StringBuilder json = new StringBuilder();
    private int depth;
    private boolean empty = true;

    /** Opens an object, here or under a key. */
    JsonWriter object() {
        return open('{');
    }

    /** Closes it. */
    JsonWriter endObject() {
        return close('}');
    }

    /** Opens an array. */
    JsonWriter array() {
        return open('[');
    }

    /** Closes it. */
    JsonWriter endArray() {
        return close(']');
    }

    /** The key of what comes next. */
    JsonWriter key(String key) {
        next();
        quote(key);
        json.append(": ");
        empty = true;
        return this;
    }

    /** A string. */
    JsonWriter value(String value) {
        next();
        quote(value);
        return this;
    }

    /** A whole number. */
    JsonWriter value(int value) {
        next();
        json.append(value);
        return this;
    }

    /** A key with a string. */
    JsonWriter member(String key, String value) {
        return key(key).value(value);
    }

    /** A key with a whole number. */
    JsonWriter member(String key, int value) {
        return key(key).value(value);
    }

    /** What was written, with a line feed at the end. */
    @Override
    public String toString() {
        return json + "\n";
    }

    private JsonWriter open(char bracket) {
        next();
        json.append(bracket);
        depth++;
        empty = true;
        return this;
    }

    private JsonWriter close(char bracket) {
        depth--;
        if (!empty || last() != '{' && last() != '[') {
            line();
        }
        json.append(bracket);
        empty = false;
        return this;
    }

    /** Prepares for a value or a key: adds a comma if another came before, and a new line unless it follows a key. */
    private void next() {
        if (!empty) {
            json.append(',');
        }
        if (depth > 0 && last() != ' ') {
            line();
        }
        empty = false;
    }

    private char last() {
        return json.isEmpty() ? '\0' : json.charAt(json.length() - 1);
    }

    private void line() {
        json.append('\n').append("  ".repeat(depth));
    }

    private void quote(String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < ' ' || c == 0x7F || c == 0x2028 || c == 0x2029 || isUnpairedSurrogate(text, i)) {
                        json.append("\\u%04x".formatted((int) c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }

    /** Whether a character is an unpaired surrogate, which UTF-8 cannot encode. */
    private static boolean isUnpairedSurrogate(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
    }
}
