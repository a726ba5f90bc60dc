package org.yjplan.document;

/**
 * Plain text.
 *
 * @param value the characters, with typographic quotes and dashes already applied; never empty
 * @param origin where it came from
 */
public record Text(String value, Origin origin) implements Inline {
    /** Checks that there is text. */
    public Text {
        if (value.isEmpty()) {
            throw new IllegalArgumentException("a text without characters");
        }
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
