package org.yjplan.prose;

import com.vladsch.flexmark.util.dependency.Dependent;
import java.util.Set;

/** A part of flexmark that works whatever others come before or after it, on one block at a time. */
interface Independent extends Dependent {
    @Override
    default Set<Class<?>> getAfterDependents() {
        return Set.of();
    }

    @Override
    default Set<Class<?>> getBeforeDependents() {
        return Set.of();
    }

    @Override
    default boolean affectsGlobalScope() {
        return false;
    }
}
