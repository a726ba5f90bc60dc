package org.yjplan.model;

import java.util.Optional;

/** Somebody with a responsibility: an office, a name, or both. */
public record Person(
        @Identifier
        @Key(
                value = "The id that risks, actions, sign-offs and the board use for the person.",
                example = "head-of-service")
        String id,

        @Key(value = "The office. It may be left out if a name is given.", example = "Head of Service")
        Optional<String> office,

        @Key(value = "The body that the office belongs to.", example = "Leicestershire Constabulary")
        Optional<String> organisation,

        @Key(value = "Who holds the office.", example = "J Sinnott")
        Optional<String> name,

        @Key(value = "The initials that an action plan uses for the person.", example = "JS")
        Optional<String> initials) {
    /** The office, otherwise the name, otherwise the initials. */
    @Derived("The office, otherwise the name, otherwise the initials.")
    public String known() {
        return office.or(() -> name).or(() -> initials).orElse(id);
    }

    /** The office, with the body that it belongs to. */
    @Derived("The office and the body that it belongs to, as in “Chief Constable, Leicestershire Constabulary”.")
    public String title() {
        return organisation.map(body -> known() + ", " + body).orElse(known());
    }
}
