package org.yjplan.source;

import java.util.Map;

/**
 * The values of a group of keys, and the node of each.
 *
 * @param <T> the type of a value
 */
record BoundMap<T>(Map<String, T> values, Map<String, YamlMapping.Entry> entries) {}
