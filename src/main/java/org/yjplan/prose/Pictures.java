package org.yjplan.prose;

import java.util.Optional;
import org.yjplan.diagnostic.Location;
import org.yjplan.document.Image;

/** Where the pictures of prose come from. Faults of a picture are for the implementation to report. */
@FunctionalInterface
public interface Pictures {
    /** No pictures at all, for prose that is only looked at. */
    Pictures NONE = (path, place) -> Optional.empty();

    /**
     * A picture.
     *
     * @param path as its author wrote it
     * @param place where that stands
     * @return empty if there is none that can be used, which has then been reported
     */
    Optional<Image> picture(String path, Location place);
}
