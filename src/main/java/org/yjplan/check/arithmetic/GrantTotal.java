package org.yjplan.check.arithmetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Grant;
import org.yjplan.model.GrantLine;

/** The costed plan of a grant spends what was granted. */
final class GrantTotal implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ321",
            Severity.WARNING,
            "the plan of a grant does not come to the grant",
            "The costs of what a grant pays for should come to the amount of the grant. Correct the amount, or the cost that is "
                    + "wrong; what is not spent yet is a line of its own. A line without a cost is one that is not known, and "
                    + "then nothing is said.");

    private static final String GRANT = """
            grants:
              - name: Youth Justice Grant
                period: 2013-14
                amount: £25,000
                lines:
                  - { activity: Restorative justice., cost: "£14,300" }
                  - { activity: Training., cost: "%s" }
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(GRANT.formatted("£10,070"), GRANT.formatted("£10,700"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        for (Grant grant : subject.plan().grants()) {
            boolean known = grant.lines().stream().allMatch(line -> line.cost().isPresent());
            grant.amount().filter(amount -> known).ifPresent(amount -> new Total(
                            grant.name(), amount, subject.places().of(grant, "amount"), parts(grant, subject))
                    .require(TYPE, Optional::empty, sink));
        }
    }

    private static List<Part> parts(Grant grant, Subject subject) {
        List<Part> parts = new ArrayList<>();
        for (GrantLine line : grant.lines()) {
            line.cost()
                    .ifPresent(cost -> parts.add(new Part(
                            "line %d".formatted(parts.size() + 1),
                            cost,
                            subject.places().of(line, "cost"))));
        }
        return parts;
    }
}
