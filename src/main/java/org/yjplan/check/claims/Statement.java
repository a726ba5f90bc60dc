package org.yjplan.check.claims;

import java.util.List;
import java.util.Optional;
import org.yjplan.check.rule.Written;
import org.yjplan.check.text.Sentence;
import org.yjplan.diagnostic.Location;

/**
 * A sentence of the plan with what it claims.
 *
 * @param written the prose that it stands in
 * @param sentence the sentence, with the plan's figures in place of insertions
 * @param before the sentence before it in its passage
 * @param changes the changes that it states
 * @param claims those changes of which the figures are at hand
 */
record Statement(
        Written written, Sentence sentence, Optional<Sentence> before, List<Change> changes, List<ChangeClaim> claims) {
    /** Copies the lists. */
    Statement {
        changes = List.copyOf(changes);
        claims = List.copyOf(claims);
    }

    /** Where a change is stated. */
    Location place(Change change) {
        return written.place(sentence.get(change.first()), sentence.get(change.last()));
    }
}
