package org.yjplan;

import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * How many tries random tests make: as many as they ask for with {@code -P thorough}, which {@code .ci/run} uses, and a
 * tenth of them in any other run. jqwik applies it to every property that gives a number of tries.
 */
public final class Breadth implements AroundPropertyHook {
    private static final boolean THOROUGH = Boolean.getBoolean("thorough");
    private static final int FEWEST = 20;

    /** The tries to make where a thorough run makes so many. */
    public static int of(int tries) {
        return of(tries, THOROUGH);
    }

    static int of(int tries, boolean thorough) {
        return thorough ? tries : Math.min(tries, Math.max(FEWEST, tries / 10));
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        context.attributes().tries().ifPresent(tries -> context.attributes().setTries(of(tries)));
        return property.execute();
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
