package org.yjplan.template;

import java.util.List;
import java.util.Map;

/** A piece of the markup that a template wrote: an element, or characters between elements. */
sealed interface Markup {
    /** Where it starts in the output. */
    int start();

    /**
     * An element.
     *
     * @param name its name
     * @param attributes its attributes by name, in order
     * @param children its content
     * @param start where its start tag starts
     * @param end where its start tag ends
     */
    record Element(String name, Map<String, Attribute> attributes, List<Markup> children, int start, int end)
            implements Markup {
        boolean is(String other) {
            return name.equals(other);
        }
    }

    /**
     * An attribute.
     *
     * @param value its value, entities resolved
     * @param start where its name starts
     * @param end where it ends
     */
    record Attribute(String value, int start, int end) {}

    /**
     * Characters.
     *
     * @param text the characters, entities resolved
     * @param offsets where each of them stands in the output, and at last where they end
     */
    record Characters(String text, int[] offsets) implements Markup {
        @Override
        public int start() {
            return offsets[0];
        }

        /** Whether there is nothing but white space. */
        boolean isBlank() {
            return text.chars().allMatch(c -> c == ' ' || c == '\n' || c == '\t' || c == '\r');
        }
    }
}
