package org.yjplan.table;

import java.util.Optional;
import org.yjplan.model.Figure;

/**
 * A count as it can be shown.
 *
 * @param disclosure how much of it is shown
 * @param count the count; there only if it is shown
 */
public record ShownCount(Disclosure disclosure, Optional<Figure> count) {}
