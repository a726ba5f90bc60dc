package org.yjplan.check.statute;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.guidance.GuidanceHeading;

/** Every heading that the chosen edition of the guidance asks for has a section that answers it. */
final class HeadingMissing extends Rule {
    private static final String PLAN = """
            about: { title: Plan, authority: Somerset Council, period: 2019-20, status: draft, guidance: "2019" }
            sections:
              - { id: introduction, title: Introduction }
              - { id: governance, title: How we are governed, meets: structure-and-governance }
              - { id: resources, title: Resources and value for money }
              - { id: partners, title: Partnership arrangements }
            """;

    HeadingMissing() {
        super(
                "YJ701",
                "a heading of the guidance is missing",
                "The plan follows an edition of the guidance on youth justice plans, but no section answers one of its "
                        + "headings. A section answers a heading by having its title, or by naming it under “meets”. "
                        + "Headings that are only reported to be in the guidance are not asked for.",
                PLAN,
                PLAN + "  - { id: risks, title: Risks to future delivery }\n");
    }

    @Override
    public void check(CheckContext context) {
        AnsweredHeadings.of(context).ifPresent(answers -> {
            for (GuidanceHeading heading : answers.edition().headings()) {
                if (heading.confirmed() && !answers.answer(heading)) {
                    context.report(at(
                                    context.locations().of(context.plan().about(), "guidance"),
                                    "no section answers “%s”, which the guidance of %s asks for"
                                            .formatted(
                                                    heading.title(),
                                                    answers.edition().year()))
                            .withHelp("add it, or let a section say meets: " + heading.id()));
                }
            }
        });
    }
}
