package org.yjplan.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A report in which officers present the plan, or progress on it, to a committee. */
public record Report(
        @Identifier @Key(value = "The id that a document uses for the report.", example = "scrutiny")
        String id,

        @Key(value = "What the report is about.", example = "Youth Justice Partnership Strategic Plan 2020-23")
        String title,

        @Key(
                value = "The committee that it goes to.",
                example = "Children and Young People Overview and Scrutiny Committee")
        String committee,

        @Key(value = "When the committee meets.", example = "5 March 2020")
        LocalDate date,

        @Reference(Person.class) @Key(value = "Who the report is from, by id.", example = "[director-of-public-health]")
        List<String> reportOf,

        @Reference(Person.class) @Key(value = "Who wrote it, by id.", example = "[head-of-service]")
        List<String> authors,

        @Key(value = "The wards that it concerns.", example = "All wards")
        Optional<String> wards,

        @Key(value = "Whether it asks for a key decision.", example = "true")
        Optional<Boolean> keyDecision,

        @Key(value = "Its reference in the forward plan.", example = "FP 2020/14")
        Optional<String> forwardPlan,

        @Key(value = "Who may read it; if this is left out, the report does not say.", example = "public")
        Optional<Access> access,

        @Key(value = "The paragraph of Schedule 12A by which it is exempt.", example = "paragraph 3")
        Optional<String> exemption,

        @Key(value = "How its paragraphs are numbered. Default: by section.", example = "through")
        Optional<Numbering> numbering,

        @Key("What the report says, in short.") Optional<Prose> summary,

        @Key("What the committee is asked to do, each in a paragraph.")
        List<Prose> recommendations,

        @Key("What the proposal means for money, law, equality and so on.")
        List<Implication> implications,

        @Key("The meetings that the decision goes to, in order.")
        List<RouteStep> route,

        @Key(
                value =
                        "The order, titles and prose of the report. Recommendations and other parts appear where {{ … }} places them.",
                notEmpty = true)
        List<Section> sections,

        @Key("The appendices, in order. They are numbered 1, 2, 3.")
        List<Appendix> appendices,

        @Key("The background papers: Local Government Act 1972, s.100D.")
        List<Prose> backgroundPapers,

        @Reference(Person.class) @Key(value = "Who to contact, by id.", example = "[head-of-service]")
        List<String> contacts) {
    /** Copies the lists. */
    public Report {
        reportOf = List.copyOf(reportOf);
        authors = List.copyOf(authors);
        recommendations = List.copyOf(recommendations);
        implications = List.copyOf(implications);
        route = List.copyOf(route);
        sections = List.copyOf(sections);
        appendices = List.copyOf(appendices);
        backgroundPapers = List.copyOf(backgroundPapers);
        contacts = List.copyOf(contacts);
    }
}
