package org.yjplan.check.dates;

import java.util.Optional;
import java.util.Set;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.ParsedProse;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.text.Passage;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token.Time;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.model.Period;

/** Prose that says which years this plan is for names those of the plan. */
final class PlanOfAnotherYear extends Rule {
    private static final String SECTION = """
            sections:
              - id: introduction
                title: Introduction
                text: |
                  This youth justice plan
                  for %s was written with our partners.
            """;

    private static final Set<String> THIS = Set.of("this");
    private static final Set<String> KIND = Set.of("youth", "justice", "annual", "strategic", "yearly", "statutory");
    private static final Set<String> PLAN = Set.of("plan");
    private static final Set<String> FOR = Set.of("for", "covers", "covering", "is", "the", "year", "years", "period");

    PlanOfAnotherYear() {
        super(
                "YJ506",
                "the text names another year for this plan",
                "The sentence says which years this plan is for, but the plan is for others. It is probably left over "
                        + "from last time. Bring it up to date, or write {{ about.period }}, which is always the "
                        + "period of the plan.",
                SECTION.formatted("2012–13"),
                SECTION.formatted("2013–14"));
    }

    @Override
    public void check(CheckContext context) {
        Period plan = context.plan().about().period();
        for (ParsedProse prose : context.written()) {
            for (Passage passage : prose.passages()) {
                for (Sentence sentence : passage.sentences()) {
                    for (int i = 0; i < sentence.size(); i++) {
                        said(sentence, i)
                                .filter(time -> time.period()
                                        .filter(period -> isApart(period, plan))
                                        .isPresent())
                                .ifPresent(time -> context.report(finding(context, prose, time)));
                    }
                }
            }
        }
    }

    private Diagnostic finding(CheckContext context, ParsedProse prose, Time time) {
        return at(prose.location(time), "the plan is not for these years")
                .withRelated(context.locations().of(context.plan().about(), "period"), "the period of the plan")
                .withHelp("bring it up to date, or write {{ about.period }}");
    }

    /** The time that follows an index: this youth justice plan is for the years 2013–16. */
    private static Optional<Time> said(Sentence sentence, int first) {
        if (!sentence.is(first, THIS)) {
            return Optional.empty();
        }
        int plan = after(sentence, first + 1, KIND);
        int time = after(sentence, plan + 1, FOR);
        boolean follows = sentence.is(plan, PLAN) && time > plan + 1 && time < sentence.size();
        return follows && sentence.get(time) instanceof Time said ? Optional.of(said) : Optional.empty();
    }

    private static int after(Sentence sentence, int from, Set<String> words) {
        int at = from;
        while (sentence.is(at, words)) {
            at++;
        }
        return at;
    }

    private static boolean isApart(Period one, Period other) {
        return one.last().isBefore(other.first()) || one.first().isAfter(other.last());
    }
}
