package org.yjplan.document;

/**
 * A checkbox.
 *
 * @param ticked whether it is ticked
 * @param origin where it came from
 */
public record CheckBox(boolean ticked, Origin origin) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
