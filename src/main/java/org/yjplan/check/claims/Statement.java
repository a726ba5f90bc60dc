package org.yjplan.check.claims;

import java.util.List;
import java.util.Set;
import org.yjplan.check.rule.ParsedProse;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token;
import org.yjplan.check.text.Token.Word;
import org.yjplan.diagnostic.Location;

/**
 * A sentence of the plan with what it claims.
 *
 * @param prose the prose that it is in
 * @param sentence the sentence, with the plan's figures in place of insertions
 * @param shown the values of indicators that insertions show in its passage, up to its end, the latest first
 * @param changes the changes that it states
 * @param claims the changes with their figures nearby
 */
record Statement(
        ParsedProse prose,
        Sentence sentence,
        List<NamedIndicators.Reading> shown,
        List<ClaimedChange> changes,
        List<ChangeClaim> claims) {
    /** How sentences that refer to the one before start. */
    private static final Set<String> THAT = Set.of("that", "this", "these", "it", "which", "both", "they");

    /** Copies the lists. */
    Statement {
        shown = List.copyOf(shown);
        changes = List.copyOf(changes);
        claims = List.copyOf(claims);
    }

    /** Whether it refers to the sentence before it. */
    boolean refersBack() {
        return refersBack(sentence);
    }

    /** Whether a sentence refers to the one before it. */
    static boolean refersBack(Sentence sentence) {
        for (Token token : sentence.tokens()) {
            if (token instanceof Word) {
                return token.is(THAT);
            }
        }
        return false;
    }

    /** Where a change is stated. */
    Location location(ClaimedChange change) {
        return prose.location(sentence.get(change.first()), sentence.get(change.last()));
    }
}
