package org.yjplan.check.rule;

import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;

/** Something that every plan is held to, together with what explains it. Stateless. */
public interface Rule {
    /** What a finding of this rule is: its id, severity, title and explanation. */
    DiagnosticType type();

    /** A plan that breaks the rule, and the same plan put right. */
    Examples examples();

    /**
     * Whether the rule can judge a plan of which a part could not be read. Most cannot: what seems to be missing, or not
     * to add up, may stand where the fault is.
     */
    default boolean judgesParts() {
        return false;
    }

    /**
     * Whether a plan that goes to the board or the council must keep the rule: a warning is then an error. Rules on what
     * is merely untidy say no.
     */
    default boolean bindsApproval() {
        return true;
    }

    /**
     * Says where a plan breaks the rule.
     *
     * @param subject the plan
     * @param sink takes the findings, in any order
     */
    void check(Subject subject, Consumer<Diagnostic> sink);
}
