package org.yjplan.table;

import java.util.Optional;
import org.yjplan.model.Rating;

/**
 * A colour, and what it means here: {@code green: on track}.
 *
 * @param rating the colour
 * @param words the words after the colon
 */
public record RatedWords(Rating rating, Optional<String> words) {}
