package org.yjplan.model;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a component of the model means to the person who fills it in, and which values are allowed. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Key {
    /** What belongs here, in a sentence; shown by editors and in the reference. */
    String value();

    /** How it is written, as in a plan. */
    String example() default "";

    /** The default if the key is left out, where that is a value that could be written. */
    String otherwise() default "";

    /** Whether a list must have at least one entry. */
    boolean notEmpty() default false;

    /** Whether a text may be empty quotes, which mean that nothing is shown there. */
    boolean mayBeEmpty() default false;

    /** The least whole number allowed. */
    int least() default 0;

    /** The greatest whole number allowed. */
    int most() default Integer.MAX_VALUE;
}
