package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** A post or team of the structure chart, with those below it. */
public record Post(
        @Key(value = "The post or the team.", example = "Head of Service")
        String title,

        @Key(value = "Who holds it.", example = "Vacant") Optional<String> holder,

        @Key(value = "What else its box shows.", example = "2.5 FTE")
        Optional<String> note,

        @Key("Those who report to it.") List<Post> posts) {
    /** Copies the list. */
    public Post {
        posts = List.copyOf(posts);
    }
}
