package org.yjplan.document;

/**
 * The start of a new page.
 *
 * @param origin where it came from
 */
public record PageBreak(Origin origin) implements Block {
    @Override
    public Block withContent(Pass<?, ?> pass) {
        return this;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
