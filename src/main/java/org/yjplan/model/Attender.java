package org.yjplan.model;

import java.util.Optional;

/** A member of the board and the meetings that they, or a deputy, attended. */
public record Attender(
        @Key(value = "The member, by office or name.", example = "Director of Children's Services")
        String member,

        @Key(value = "The body that they represent.", example = "Kent Police")
        Optional<String> organisation,

        @Key(value = "How many meetings they attended.", example = "3")
        int attended) {}
