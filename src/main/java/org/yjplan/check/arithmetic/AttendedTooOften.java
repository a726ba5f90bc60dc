package org.yjplan.check.arithmetic;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Attender;

/** Nobody attended more meetings than were held. */
final class AttendedTooOften extends Rule {
    private static final String BOARD = """
            people: [{ id: director, office: Director }]
            board:
              name: Management Board
              chair: director
              attendance:
                period: 2013-14
                meetings: 4
                members:
                  - { member: Director of Public Health, attended: %d }
            """;

    AttendedTooOften() {
        super(
                "YJ322",
                "more meetings attended than held",
                "A member of the board cannot have attended more meetings than were held. Correct one of the two "
                        + "numbers. If a member and a deputy both attended, the meeting counts once.",
                BOARD.formatted(5),
                BOARD.formatted(4));
    }

    @Override
    public void check(CheckContext context) {
        context.plan().board().flatMap(board -> board.attendance()).ifPresent(attendance -> {
            for (Attender member : attendance.members()) {
                if (member.attended() > attendance.meetings()) {
                    context.report(at(
                                    context.locations().of(member, "attended"),
                                    "%s: %d meetings attended of %d"
                                            .formatted(member.member(), member.attended(), attendance.meetings()))
                            .withRelated(context.locations().of(attendance, "meetings"), "the meetings held")
                            .withHelp("correct one of the two numbers"));
                }
            }
        });
    }
}
