package org.yjplan.document;

/**
 * Text shown verbatim, in a monospaced font.
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
