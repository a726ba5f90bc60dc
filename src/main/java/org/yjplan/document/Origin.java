package org.yjplan.document;

/**
 * Where a node came from. Opaque here: the code that built the tree knows what it means, and can turn a fault found late,
 * such as a character that no font has, into a finding at the line that it came from.
 */
public interface Origin {
    /** Made by a program, not from any source. */
    Origin NONE = new Origin() {
        @Override
        public String toString() {
            return "Origin.NONE";
        }
    };
}
