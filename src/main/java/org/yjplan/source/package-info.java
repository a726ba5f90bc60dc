/**
 * From the files of a plan to its records: bytes are decoded, YAML is composed into nodes that know their place, and
 * the nodes are bound to the records of {@code model}. {@link org.yjplan.source.FileSource} gives the files, {@link
 * org.yjplan.source.PlanReader} is the way in, and {@link org.yjplan.source.SourceMap} tells where each value came from.
 *
 * <p>{@link org.yjplan.source.ValueKinds} lists the kinds of value that are written as one text, such as dates and amounts;
 * each says all there is to say of it, for templates, editors and new plans as well.
 *
 * <p>Every fault of the form is found here: syntax, keys, kinds of value, amounts, dates. Whether what is said makes
 * sense (references, sums, claims) is for {@code check}; how a finding is printed, for {@code report}.
 */
package org.yjplan.source;
