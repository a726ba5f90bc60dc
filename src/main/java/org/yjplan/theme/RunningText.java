package org.yjplan.theme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yjplan.model.KeyName;

/**
 * A text of the header or of the footer: words, and fields that each document fills in.
 *
 * @param parts its parts, in order; empty for no text
 */
public record RunningText(List<Part> parts) {
    /** No text. */
    public static final RunningText NOTHING = new RunningText(List.of());

    private static final Pattern FIELD = Pattern.compile("\\{\\{([^{}]*)}}|\\{\\{|}}");

    /** A piece of a text. */
    public sealed interface Part permits Words, Field {}

    /**
     * Fixed words.
     *
     * @param text the words
     */
    public record Words(String text) implements Part {}

    /** A field that a document fills in. */
    public enum Field implements Part {
        /** The short title. */
        TITLE,
        /** “Draft”, “For approval” or the like. */
        STATUS,
        /** The authority whose document it is. */
        AUTHORITY,
        /** The protective marking; most documents have none. */
        MARKING,
        /** The number of the page. */
        PAGE,
        /** How many pages there are. */
        PAGES,
        /** “Page 3 of 41”, in the language of the document. */
        PAGE_OF_PAGES;

        /** Its name in a pattern. */
        public String key() {
            return KeyName.of(this);
        }

        /** The field with a name. */
        public static Optional<Field> of(String key) {
            return Arrays.stream(values())
                    .filter(field -> field.key().equals(key))
                    .findFirst();
        }
    }

    /** Receives the faults of a pattern, with the offsets of the characters at fault. */
    public interface Faults {
        /** There is no field with that name. */
        void unknown(String name, int start, int end);

        /** Two braces have no counterpart. */
        void unpaired(int start, int end);
    }

    /** Copies the list. */
    public RunningText {
        parts = List.copyOf(parts);
    }

    /** A text of parts. */
    static RunningText of(Part... parts) {
        return new RunningText(List.of(parts));
    }

    /**
     * A text from its pattern: words with fields between double braces, as in <code>Youth justice, {{ page }}</code>.
     *
     * @param pattern the pattern; empty for no text
     * @param faults receives its faults; a part with a fault is left out
     */
    public static RunningText of(String pattern, Faults faults) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = FIELD.matcher(pattern);
        int from = 0;
        while (matcher.find()) {
            addWords(parts, pattern.substring(from, matcher.start()));
            from = matcher.end();
            if (matcher.group(1) == null) {
                faults.unpaired(matcher.start(), matcher.end());
                continue;
            }
            String name = matcher.group(1).strip();
            Field.of(name).ifPresentOrElse(parts::add, () -> faults.unknown(name, matcher.start(), matcher.end()));
        }
        addWords(parts, pattern.substring(from));
        return new RunningText(parts);
    }

    private static void addWords(List<Part> parts, String words) {
        if (!words.isEmpty()) {
            parts.add(new Words(words));
        }
    }
}
