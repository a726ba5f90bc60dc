package org.yjplan.source;

import java.util.Optional;

/**
 * The result of reading a file that holds one record.
 *
 * @param <R> the type of the record
 * @param record the record, if it could be made
 * @param locations where each of its values came from
 * @param files the file, for showing its lines
 */
public record ReadRecord<R extends Record>(Optional<R> record, SourceMap locations, ReadFiles files) {}
