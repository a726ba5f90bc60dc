package org.yjplan.template;

import org.yjplan.diagnostic.Location;
import org.yjplan.prose.LocatedOrigin;

/**
 * The place in a template that wrote a node.
 *
 * @param location the place
 */
public record TemplateOrigin(Location location) implements LocatedOrigin {}
