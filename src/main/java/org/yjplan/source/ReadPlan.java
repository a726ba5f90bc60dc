package org.yjplan.source;

import java.util.Optional;
import org.yjplan.model.Plan;

/**
 * What was read of a folder.
 *
 * @param plan the plan; there whenever its records could be made, also if faults were found, which are then left out of
 *     it
 * @param locations where each of its values came from
 * @param files the files that were read
 */
public record ReadPlan(Optional<Plan> plan, SourceMap locations, ReadFiles files) {}
