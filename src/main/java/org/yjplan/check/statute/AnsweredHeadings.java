package org.yjplan.check.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.guidance.Edition;
import org.yjplan.guidance.GuidanceHeading;
import org.yjplan.model.Section;

/**
 * Which sections of a plan answer which headings of the edition that it follows: by their “meets”, or else by their title.
 *
 * @param edition the edition
 * @param answers the sections that answer a heading, in the order of the document
 */
record AnsweredHeadings(Edition edition, List<Answer> answers) {
    /**
     * A section that answers a heading.
     *
     * @param section the section
     * @param heading the heading, by its index in the edition
     */
    record Answer(Section section, int heading) {}

    /** The result for a plan. */
    private record Found(Optional<Edition> edition, Optional<AnsweredHeadings> answers) {}

    /** Copies the list. */
    AnsweredHeadings {
        answers = List.copyOf(answers);
    }

    /** Those of a plan; empty if it follows no known edition. */
    static Optional<AnsweredHeadings> of(CheckContext context) {
        return context.once(Found.class, AnsweredHeadings::find).answers();
    }

    /** The edition that a plan follows; empty if it follows no known edition. */
    static Optional<Edition> edition(CheckContext context) {
        return context.once(Found.class, AnsweredHeadings::find).edition();
    }

    private static Found find(CheckContext context) {
        Optional<Edition> followed = context.plan().about().guidance().flatMap(Edition::of);
        return new Found(followed, followed.map(edition -> {
            List<Answer> answers = new ArrayList<>();
            gather(context.plan().sections(), edition, answers);
            return new AnsweredHeadings(edition, answers);
        }));
    }

    /** Whether some section answers a heading. */
    boolean answer(GuidanceHeading heading) {
        int index = edition.headings().indexOf(heading);
        return answers.stream().anyMatch(answer -> answer.heading() == index);
    }

    private static void gather(List<Section> sections, Edition edition, List<Answer> answers) {
        for (Section section : sections) {
            for (int i = 0; i < edition.headings().size(); i++) {
                if (edition.headings().get(i).isAnsweredBy(section)) {
                    answers.add(new Answer(section, i));
                }
            }
            gather(section.sections(), edition, answers);
        }
    }
}
