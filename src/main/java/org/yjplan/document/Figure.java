package org.yjplan.document;

import java.util.Optional;

/**
 * A picture with its alternative text.
 *
 * @param id the id by which cross-references find it, unique in the document
 * @param image the picture
 * @param alternative a description for those who cannot see it; empty if decorative
 * @param caption its caption
 * @param origin where it came from
 */
public record Figure(Optional<String> id, Image image, String alternative, Optional<Caption> caption, Origin origin)
        implements Block {
    /** Whether it is decorative, adding nothing to the text. */
    public boolean isDecorative() {
        return alternative.isEmpty();
    }

    @Override
    public Block withContent(Pass<?, ?> pass) {
        Optional<Caption> named = pass.caption(this);
        Optional<String> given = pass.id(this);
        return named == caption && given == id ? this : new Figure(given, image, alternative, named, origin);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
