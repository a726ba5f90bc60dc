package org.yjplan.model;

import java.util.Optional;

/** Somebody who answers for something: an office, and the name of whoever holds it. */
public record Person(
        @Identifier
        @Key(value = "By which risks, sign-offs and the board refer to the person.", example = "head-of-service")
        String id,

        @Key(value = "The office.", example = "Head of Service")
        String office,

        @Key(value = "The body that the office belongs to.", example = "Leicestershire Constabulary")
        Optional<String> organisation,

        @Key(value = "Who holds the office.", example = "J Sinnott")
        Optional<String> name) {
    /** The office, with the body that it belongs to. */
    @Derived("The office and the body that it belongs to, as in “Chief Constable, Leicestershire Constabulary”.")
    public String title() {
        return organisation.map(body -> office + ", " + body).orElse(office);
    }
}
