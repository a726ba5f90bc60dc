package org.yjplan.model;

import java.time.LocalDate;
import java.util.Optional;

/** A body that takes part in youth justice services: Crime and Disorder Act 1998, s.38. */
public record Partner(
        @Identifier @Key(value = "The id that the rest of the plan uses for the partner.", example = "police")
        String id,

        @Key(value = "The name of the partner.", example = "Leicestershire Constabulary")
        String name,

        @Key(value = "What kind of body it is.", example = "police")
        PartnerKind kind,

        @Key(value = "When it was consulted on the plan: s.40(1).", example = "14 March 2013")
        Optional<LocalDate> consulted) {}
