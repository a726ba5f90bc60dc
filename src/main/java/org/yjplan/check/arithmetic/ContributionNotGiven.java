package org.yjplan.check.arithmetic;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Budget;
import org.yjplan.model.Contribution;

/** Every agency of the budget gives something, in pounds or in words. */
final class ContributionNotGiven implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ308",
            Severity.WARNING,
            "an agency whose contribution is not given",
            "The budget lists an agency, and says neither what it pays nor what else it gives: its row is empty. Give “amounts”, "
                    + "or “in-words” for people and things that have no price. An agency that gives nothing is taken out, or "
                    + "pays £0. The finding names all of which nothing is said.");

    private static final String BUDGET = """
            budget:
              period: 2013-14
              kinds: [{ id: staffing, name: Staffing costs }]
              contributions:
                - agency: Police
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(BUDGET, BUDGET + "      amounts: { staffing: £91847 }\n");
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        List<Contribution> empty = subject.plan().budget().map(Budget::contributions).orElse(List.of()).stream()
                .filter(contribution ->
                        contribution.sum().isEmpty() && contribution.inWords().isEmpty())
                .toList();
        if (!empty.isEmpty()) {
            String names = empty.stream().map(Contribution::agency).collect(Collectors.joining("”, “", "“", "”"));
            sink.accept(TYPE.at(subject.places().of(empty.get(0)), "nothing is said of what is given by " + names)
                    .withHelp("add “amounts”, or “in-words” for what has no price"));
        }
    }
}
