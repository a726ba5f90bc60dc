package org.yjplan.document;

/**
 * Room for a handwritten signature or date. It has no words of its own; the label is for those who cannot see it.
 *
 * @param kind what is to be written
 * @param label what belongs here, as in “Signature of the Chief Constable”
 * @param origin where it came from
 */
public record Signature(Kind kind, String label, Origin origin) implements Block {
    /** What is to be written by hand. */
    public enum Kind {
        /** A name, as a signature. */
        SIGNATURE,
        /** A date. */
        DATE
    }

    @Override
    public Block withContent(Pass<?, ?> pass) {
        return this;
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
