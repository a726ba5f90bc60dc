package org.yjplan.check.arithmetic;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Attender;

/** Nobody came to more meetings than there were. */
final class AttendedTooOften implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ322",
            Severity.WARNING,
            "more meetings attended than held",
            "A member of the board cannot have come to more meetings than there were. Correct one of the two numbers. Where a "
                    + "member and a deputy both came, the meeting counts once.");

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

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(BOARD.formatted(5), BOARD.formatted(4));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        subject.plan().board().flatMap(board -> board.attendance()).ifPresent(attendance -> {
            for (Attender member : attendance.members()) {
                if (member.attended() > attendance.meetings()) {
                    sink.accept(TYPE.at(
                                    subject.places().of(member, "attended"),
                                    "%s: %d meetings attended of %d"
                                            .formatted(member.member(), member.attended(), attendance.meetings()))
                            .withRelated(subject.places().of(attendance, "meetings"), "the meetings that there were")
                            .withHelp("correct one of the two numbers"));
                }
            }
        });
    }
}
