package org.yjplan.check.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.check.claims.NamedIndicators.Reading;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.ParsedProse;
import org.yjplan.check.text.Passage;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token.Inserted;
import org.yjplan.check.text.Token.Number;

/**
 * Everything that the prose of a plan says in figures, sentence by sentence.
 *
 * @param all the statements, in order
 */
record Statements(List<Statement> all) {
    /** With more figures than this, it is unclear which of them the next sentence is about. */
    private static final int MOST_FIGURES = 3;

    /** Copies the list. */
    Statements {
        all = List.copyOf(all);
    }

    /** Those of a plan. */
    static Statements of(CheckContext context) {
        return context.once(Statements.class, Statements::read);
    }

    /** Takes a change and the figures that it may describe. */
    interface Taker {
        void take(Statement statement, ClaimedChange change, FigurePair pair);
    }

    /** Passes on the changes with a given verdict, each with the figures that show it. */
    void judge(Verdict verdict, Taker taker) {
        for (Statement statement : all) {
            for (ChangeClaim claim : statement.claims()) {
                if (claim.verdict() == verdict) {
                    claim.telling().ifPresent(pair -> taker.take(statement, claim.change(), pair));
                }
            }
        }
    }

    private static Statements read(CheckContext context) {
        NamedIndicators measures = NamedIndicators.of(context);
        InsertionResolver filler = new InsertionResolver(context.plan(), measures);
        List<Statement> statements = new ArrayList<>();
        for (ParsedProse prose : context.written()) {
            for (Passage passage : prose.passages()) {
                List<Reading> shown = new ArrayList<>();
                Optional<Sentence> before = Optional.empty();
                List<FigurePair> pairsBefore = List.of();
                for (Sentence raw : passage.sentences()) {
                    Sentence sentence = filler.fill(raw);
                    raw.all(Inserted.class)
                            .flatMap(inserted -> measures.shown(inserted.words()).stream())
                            .forEach(reading -> shown.add(0, reading));
                    List<ClaimedChange> changes = ChangeReader.read(sentence);
                    List<FigurePair> pairs = PairReader.read(sentence, changes, figures(sentence, before));
                    List<ChangeClaim> claims = pairs.isEmpty() && Statement.refersBack(sentence) && changes.size() == 1
                            ? ofThat(changes.get(0), pairsBefore)
                            : ChangeClaim.of(sentence, changes, pairs);
                    if (sentence.has(Number.class) || !changes.isEmpty()) {
                        statements.add(new Statement(prose, sentence, shown, changes, claims));
                    }
                    before = Optional.of(sentence);
                    pairsBefore = changes.isEmpty() ? pairs : List.of();
                }
            }
        }
        return new Statements(statements);
    }

    /** The figures of the sentence before, if this one can be about them. */
    private static List<Number> figures(Sentence sentence, Optional<Sentence> before) {
        List<Number> figures = before.filter(earlier -> Statement.refersBack(sentence)).stream()
                .flatMap(earlier -> earlier.all(Number.class))
                .toList();
        return figures.size() <= MOST_FIGURES ? figures : List.of();
    }

    private static List<ChangeClaim> ofThat(ClaimedChange change, List<FigurePair> pairs) {
        return pairs.isEmpty() ? List.of() : List.of(new ChangeClaim(change, pairs));
    }
}
