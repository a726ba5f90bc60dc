package org.yjplan.source;

import java.util.Optional;

/**
 * The result of reading a file.
 *
 * @param root the outermost node, if there is any
 * @param cut whether a fault of syntax ended the reading early
 */
record YamlTree(Optional<YamlNode> root, boolean cut) {}
