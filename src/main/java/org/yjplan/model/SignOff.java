package org.yjplan.model;

import java.time.LocalDate;
import java.util.Optional;

/** A partner who signs the plan. */
public record SignOff(
        @Reference(Person.class) @Key(value = "Who signs, by id.", example = "chief-constable")
        String person,

        @Reference(Partner.class) @Key(value = "The partner for whom they sign, by id.", example = "police")
        Optional<String> partner,

        @Key(value = "When it was signed; leave this out until then.", example = "5 March 2013")
        Optional<LocalDate> signed) {}
