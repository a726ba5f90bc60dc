package org.yjplan.prose;

import java.util.Optional;
import org.yjplan.diagnostic.Location;
import org.yjplan.document.Image;

/** Where the pictures of prose come from. The implementation reports faults of a picture. */
@FunctionalInterface
public interface Pictures {
    /** No pictures, for prose that is only analysed. */
    Pictures NONE = (path, location) -> Optional.empty();

    /**
     * A picture.
     *
     * @param path as its author wrote it
     * @param location the location of the path
     * @return empty if there is none that can be used, which is reported
     */
    Optional<Image> picture(String path, Location location);
}
