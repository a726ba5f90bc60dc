package org.yjplan.document;

/**
 * The text of cross-references to something, instead of its number: “appendix 2”. The target may be in the document, or
 * in a separate file. The {@link Finisher} removes the block.
 *
 * @param target the id that references use
 * @param words the text of the references
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
