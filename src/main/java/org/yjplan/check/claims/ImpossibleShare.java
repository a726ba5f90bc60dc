package org.yjplan.check.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.yjplan.check.arithmetic.WholeShares;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token.Number;
import org.yjplan.check.text.Unit;
import org.yjplan.diagnostic.Diagnostic;

/** A share of a number of people or things, in prose, is that of a whole number of them. */
final class ImpossibleShare extends Rule {
    private static final String SECTION = """
            sections:
              - id: volunteers
                title: Volunteers
                text: |
                  Of our 207 volunteers, %s
                  speak a second language.
            """;

    private static final Set<String> OF = Set.of("of");
    private static final Set<String> ARTICLES = Set.of("the", "our", "all", "these", "those", "a", "total", "known");
    private static final Set<String> WHOM = Set.of("which", "whom", "these", "them", "those");
    private static final int MOST = 1_000_000;

    ImpossibleShare() {
        super(
                "YJ405",
                "a share that no whole number gives",
                "The sentence gives a share of a number of people or things, but no whole number of them is that "
                        + "share, however it was rounded. Either the share or the number is wrong, or the share is "
                        + "of others: then say of whom.",
                SECTION.formatted("17.2%"),
                SECTION.formatted("17.4%"));
    }

    @Override
    public void check(CheckContext context) {
        for (Statement statement : Statements.of(context).all()) {
            Sentence sentence = statement.sentence();
            for (int i = 0; i < sentence.size(); i++) {
                if (isShare(sentence, i, statement.changes())) {
                    Number share = (Number) sentence.get(i);
                    whole(sentence, i)
                            .filter(whole ->
                                    !WholeShares.isShare(share.quantity().value(), size(whole)))
                            .ifPresent(whole -> context.report(finding(statement, share, whole)));
                }
            }
        }
    }

    private Diagnostic finding(Statement statement, Number share, Number whole) {
        return at(
                        statement.prose().location(share),
                        "no whole number of %s is %s of them".formatted(whole.quantity(), share.quantity()))
                .withRelated(statement.prose().location(whole), "their number")
                .withHelp(WholeShares.nearest(share.quantity().value(), size(whole)));
    }

    /** The number that the share is of: 17% of the 207; of the 207, 17%; 207, of whom 17%. */
    private static Optional<Number> whole(Sentence sentence, int share) {
        if (sentence.is(share + 1, OF)) {
            return countAfter(sentence, share + 2);
        }
        if (sentence.is(share - 1, WHOM) && sentence.is(share - 2, OF)) {
            return lastCount(sentence, share - 2);
        }
        int first = sentence.is(0, Set.of("out")) ? 1 : 0;
        return sentence.is(first, OF)
                ? countAfter(sentence, first + 1)
                        .filter(whole -> lastCount(sentence, share).equals(Optional.of(whole)))
                : Optional.empty();
    }

    private static Optional<Number> countAfter(Sentence sentence, int from) {
        int at = from;
        while (sentence.is(at, ARTICLES) || sentence.is(at, OF)) {
            at++;
        }
        return count(sentence, at);
    }

    private static Optional<Number> lastCount(Sentence sentence, int before) {
        return IntStream.iterate(before - 1, i -> i >= 0, i -> i - 1)
                .boxed()
                .flatMap(i -> count(sentence, i).stream())
                .findFirst();
    }

    private static Optional<Number> count(Sentence sentence, int at) {
        return at < sentence.size()
                        && sentence.get(at) instanceof Number number
                        && number.quantity().isCount()
                        && number.quantity().value().compareTo(BigDecimal.valueOf(MOST)) <= 0
                ? Optional.of(number)
                : Optional.empty();
    }

    private static int size(Number whole) {
        return whole.quantity().value().intValueExact();
    }

    private static boolean isShare(Sentence sentence, int i, List<ClaimedChange> changes) {
        return sentence.get(i) instanceof Number number
                && number.quantity().unit() == Unit.PERCENT
                && !number.quantity().hedged()
                && number.quantity().value().signum() >= 0
                && number.quantity().value().compareTo(BigDecimal.valueOf(100)) <= 0
                && changes.stream().noneMatch(change -> change.holds(i));
    }
}
