package org.yjplan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The facts about a plan that its title page and document control table show. */
public record About(
        @Key(value = "The title of the plan.", example = "Youth justice strategic plan")
        String title,

        @Key(value = "The council whose plan it is.", example = "Leicestershire County Council")
        String authority,

        @Key(value = "Other councils that share the plan.", example = "[Rutland County Council]")
        List<String> jointWith,

        @Key(value = "The service that the plan is about.", example = "Leicestershire Youth Offending Service")
        Optional<String> service,

        @Key(value = "The areas that the service works in.", example = "[Leicestershire, Rutland]")
        List<String> areas,

        @Key(value = "The years that the plan is for.", example = "2013-14")
        Period period,

        @Key(value = "The stage that the plan has reached.", example = "draft")
        Status status,

        @Key(value = "When the plan was approved.", example = "5 March 2020")
        Optional<LocalDate> approved,

        @Key(value = "When the plan was sent to the body that the guidance names: s.40(4).", example = "28 June 2024")
        Optional<LocalDate> submitted,

        @Key(value = "When the plan was published: s.40(4).", example = "1 September 2024")
        Optional<LocalDate> published,

        @Key(value = "The version of the plan.", example = "0.3")
        Optional<String> version,

        @Key(value = "The language that the plan is written in.", example = "en", otherwise = "en")
        Optional<Language> language,

        @Key(value = "The edition of the statutory guidance that the plan follows.", example = "2013")
        Optional<String> guidance,

        @Key("Who makes the plan and under which law, for the foot of the title page.")
        Optional<Prose> statement,

        @Key(value = "A protective marking, for the foot of every page.", example = "Official")
        Optional<String> marking) {
    /** Copies the lists. */
    public About {
        jointWith = List.copyOf(jointWith);
        areas = List.copyOf(areas);
    }

    /** Whether the plan is still being written, which its pages then say. */
    @Derived("Whether the plan is a draft: its pages then carry DRAFT behind the text.")
    public boolean draft() {
        return status == Status.DRAFT || status == Status.CONSULTATION;
    }
}
