/**
 * From the files of a plan to its records: bytes are decoded, YAML is composed into nodes that know their location, and
 * the nodes are bound to the records of {@code model}. {@link org.yjplan.source.FileSource} gives the files, {@link
 * org.yjplan.source.PlanReader} is the entry point, and {@link org.yjplan.source.SourceMap} tells where each value came from.
 *
 * <p>{@link org.yjplan.source.ValueKinds} lists the kinds of value that are written as one text, such as dates and amounts;
 * each defines it completely, for templates, editors and new plans as well.
 *
 * <p>Every fault of form is found here: syntax, keys, kinds of value, amounts, dates. Whether the content makes
 * sense (references, sums, claims) is for {@code check}; printing findings, for {@code report}.
 */
package org.yjplan.source;
