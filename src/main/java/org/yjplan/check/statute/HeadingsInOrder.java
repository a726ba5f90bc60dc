package org.yjplan.check.statute;

import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.statute.AnsweredHeadings.Answer;

/** Sections answer the headings of the guidance in its order. */
final class HeadingsInOrder extends Rule {
    private static final String PLAN = """
            about: { title: Plan, authority: Somerset Council, period: 2019-20, status: draft, guidance: "2019" }
            sections:
              - { id: introduction, title: Introduction }
              - { id: governance, title: Structure and governance }
            """;
    private static final String RESOURCES = "  - { id: resources, title: Resources and value for money }\n";
    private static final String PARTNERS = "  - { id: partners, title: Partnership arrangements }\n";
    private static final String RISKS = "  - { id: risks, title: Risks to future delivery }\n";

    HeadingsInOrder() {
        super(
                "YJ702",
                "headings in a different order from the guidance",
                "The guidance on youth justice plans puts its headings in an order, so that plans can be compared. "
                        + "This section answers a heading that comes before that of an earlier section. Move it, or "
                        + "leave it and say why.",
                PLAN + PARTNERS + RESOURCES + RISKS,
                PLAN + RESOURCES + PARTNERS + RISKS);
    }

    @Override
    public boolean bindsApproval() {
        return false;
    }

    @Override
    public void check(CheckContext context) {
        AnsweredHeadings.of(context).ifPresent(answers -> {
            Optional<Answer> furthest = Optional.empty();
            for (Answer answer : answers.answers()) {
                if (furthest.isPresent() && answer.heading() < furthest.get().heading()) {
                    context.report(at(
                                    context.locations().of(answer.section(), "title"),
                                    "in the guidance of %s, “%s” comes before “%s”"
                                            .formatted(
                                                    answers.edition().year(),
                                                    title(answers, answer),
                                                    title(answers, furthest.get())))
                            .withRelated(
                                    context.locations().of(furthest.get().section(), "title"),
                                    "the section that it follows")
                            .withHelp("move the section before that one"));
                } else {
                    furthest = Optional.of(answer);
                }
            }
        });
    }

    private static String title(AnsweredHeadings answers, Answer answer) {
        return answers.edition().headings().get(answer.heading()).title();
    }
}
