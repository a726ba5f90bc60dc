package org.yjplan.document;

/**
 * The end of a line within a paragraph.
 *
 * @param origin where it came from
 */
public record LineBreak(Origin origin) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
