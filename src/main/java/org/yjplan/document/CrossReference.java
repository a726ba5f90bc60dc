package org.yjplan.document;

/**
 * A reference by id, to be shown as “section 5.2” or “table 3”. The {@link Finisher} turns it into a {@link Link}.
 *
 * @param target the id of a heading or table
 * @param origin where it came from
 */
public record CrossReference(String target, Origin origin) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
