package org.yjplan.source;

import java.util.Optional;
import org.yjplan.model.Plan;

/**
 * The result of reading a folder.
 *
 * @param plan the plan; present whenever its records could be made, even with faults, which are then left out of
 *     it
 * @param locations where each of its values came from
 * @param files the files that were read
 */
public record ReadPlan(Optional<Plan> plan, SourceMap locations, ReadFiles files) {}
