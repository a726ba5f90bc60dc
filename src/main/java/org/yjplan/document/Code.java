package org.yjplan.document;

/**
 * Text to be shown letter for letter, set in a typewriter face.
 *
 * @param value the characters; never empty
 * @param origin where it came from
 */
public record Code(String value, Origin origin) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
