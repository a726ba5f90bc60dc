package org.yjplan.template;

import org.yjplan.model.Prose;

/**
 * Prose, as a template sees it: to be put in place by {@code <@prose value=…/>}, and nothing else, because written as
 * words it would show its asterisks and braces.
 *
 * @param value the prose
 */
record ProseView(Prose value) implements Viewed {}
