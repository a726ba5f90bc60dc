package org.yjplan.render.docx;

import java.util.List;
import java.util.Optional;

/**
 * A part of a Word template, as in its package.
 *
 * @param name its name in the package, such as {@code /word/header1.xml}
 * @param contentType its content type
 * @param bytes its content, never changed
 * @param relations what it refers to
 */
record TemplatePart(String name, String contentType, byte[] bytes, List<Relation> relations) {
    /**
     * A relationship from a part.
     *
     * @param id the id by which the part refers to it
     * @param type its type, a URI
     * @param external whether its target is outside the package
     * @param target the address, or the name of the part
     */
    record Relation(String id, String type, boolean external, String target) {
        /** Whether its type ends with this word, in the transitional or another edition. */
        boolean is(String kind) {
            return type.endsWith("/" + kind);
        }
    }

    /** The name of the part that a relationship leads to. */
    Optional<String> target(String id) {
        return relations.stream()
                .filter(relation -> relation.id().equals(id) && !relation.external())
                .map(Relation::target)
                .findFirst();
    }

    /** The same part with other content. */
    TemplatePart with(byte[] other) {
        return new TemplatePart(name, contentType, other, relations);
    }
}
