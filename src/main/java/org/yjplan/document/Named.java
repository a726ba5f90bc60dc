package org.yjplan.document;

/**
 * What cross-references to something read, in place of its number: “appendix 2”. It may be in the document, or be a file of
 * its own beside it. The {@link Finisher} takes the block out.
 *
 * @param target the id by which references ask for it
 * @param words what they read
 * @param origin where it came from
 */
public record Named(String target, String words, Origin origin) implements Block {
    @Override
    public Block withContent(Pass<?, ?> pass) {
        return this;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
