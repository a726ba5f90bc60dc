package org.yjplan.check.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token;
import org.yjplan.check.text.Token.Mark;
import org.yjplan.check.text.Token.Number;
import org.yjplan.check.text.Token.Time;
import org.yjplan.check.text.Unit;
import org.yjplan.model.Period;

/** Finds figures for which a sentence gives the period and what they count. */
final class DatedFigures {
    /**
     * A share of some people who did something in a period: “87% of all victims engaged”.
     *
     * @param number the share
     * @param whose the prefixes of the words for the people
     * @param what the prefixes of the words for what they did
     * @param period when
     */
    record ShareOf(Number number, Set<String> whose, Set<String> what, Period period) {
        /** Whether both are of the same people, action and period. */
        boolean isOfTheSame(ShareOf other) {
            return whose.equals(other.whose) && what.equals(other.what) && period.covers(other.period);
        }
    }

    private static final Set<String> OF = Set.of("of");
    private static final Set<String> SILENT = Set.of("all", "the", "our", "known", "these", "those", "total");

    private DatedFigures() {}

    /** The only period of a sentence. */
    static Optional<Period> period(Sentence sentence) {
        List<Time> times = sentence.all(Time.class).toList();
        return times.size() == 1 ? times.get(0).period() : Optional.empty();
    }

    /** The shares of a sentence. */
    static List<ShareOf> shares(Statement statement) {
        List<ShareOf> shares = new ArrayList<>();
        Sentence sentence = statement.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            if (isShare(statement, i)) {
                int share = i;
                period(sentence)
                        .flatMap(period -> share(sentence, share, period))
                        .ifPresent(shares::add);
            }
        }
        return shares;
    }

    private static Optional<ShareOf> share(Sentence sentence, int i, Period period) {
        // 87% of all victims engaged; of all victims, 87% engaged.
        int of = sentence.is(i + 1, OF) ? i + 1 : sentence.is(i - 1, ',') ? ofBefore(sentence, i - 1) : -1;
        if (of < 0) {
            return Optional.empty();
        }
        int whose = of + 1;
        while (sentence.is(whose, SILENT)) {
            whose++;
        }
        int end = of > i ? Math.min(whose + 1, sentence.size()) : i - 1;
        List<Token> people = sentence.tokens().subList(Math.min(whose, end), end);
        List<Token> deed = sentence.tokens().subList(of > i ? end : i + 1, endOfClause(sentence, Math.max(end, i + 1)));
        Set<String> what = WordPrefixes.of(deed);
        return WordPrefixes.of(people).isEmpty() || what.isEmpty()
                ? Optional.empty()
                : Optional.of(new ShareOf((Number) sentence.get(i), WordPrefixes.of(people), what, period));
    }

    private static int ofBefore(Sentence sentence, int comma) {
        for (int i = comma - 1; i >= 0 && !(sentence.get(i) instanceof Mark); i--) {
            if (sentence.is(i, OF)) {
                return i;
            }
        }
        return -1;
    }

    private static int endOfClause(Sentence sentence, int from) {
        int end = from;
        while (end < sentence.size() && !(sentence.get(end) instanceof Mark)) {
            end++;
        }
        return end;
    }

    private static boolean isShare(Statement statement, int i) {
        return statement.sentence().get(i) instanceof Number number
                && number.quantity().unit() == Unit.PERCENT
                && !number.quantity().hedged()
                && statement.changes().stream().noneMatch(change -> change.holds(i));
    }
}
