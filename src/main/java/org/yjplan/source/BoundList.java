package org.yjplan.source;

import java.util.List;

/**
 * The entries of a list, and the node of each.
 *
 * @param <T> the type of an entry
 */
record BoundList<T>(List<T> values, List<YamlNode> nodes) {}
