package org.yjplan.document;

/**
 * The raised letter after a value that leads to a {@link TableNote} under the table.
 *
 * @param mark the letter
 * @param origin where it came from
 */
public record NoteMark(String mark, Origin origin) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
