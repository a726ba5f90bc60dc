package org.yjplan.document;

import java.util.Optional;

/**
 * A picture with what it shows in words.
 *
 * @param id by which cross-references find it, unique in the document
 * @param image the picture
 * @param alternative what it shows, for those who cannot see it; empty if it only decorates
 * @param caption what it is called
 * @param origin where it came from
 */
public record Figure(Optional<String> id, Image image, String alternative, Optional<Caption> caption, Origin origin)
        implements Block {
    /** Whether it says nothing that the text does not. */
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
