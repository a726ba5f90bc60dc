package org.yjplan.source;

import java.util.Optional;

/**
 * Turns a node into a value of the model.
 *
 * @param <T> the type of the value
 */
interface ValueBinder<T> {
    /**
     * Binds a node, and reports whatever is wrong with it.
     *
     * @param node the node
     * @param path where it is in the plan
     * @param context takes the faults and the locations
     * @return the value, or empty if there is none; then a fault has been reported
     */
    Optional<T> bind(YamlNode node, FieldPath path, BindContext context);

    /** What is expected, in words that fit after “should be”: “a date”. */
    String expected();
}
