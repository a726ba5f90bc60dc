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
     * @param spot where in the plan it stands
     * @param binding takes the faults and the places
     * @return the value, or empty if there is none; then a fault has been reported
     */
    Optional<T> bind(YamlNode node, FieldPath spot, BindContext binding);

    /** What is expected, in words that fit after “should be”: “a date”. */
    String expected();
}
