package org.yjplan.check.rule;

import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.Severity;

/** Something that every plan is checked for, together with what explains it. Stateless. */
public abstract class Rule {
    private final DiagnosticType type;
    private final Examples examples;

    /**
     * A rule whose findings are warnings.
     *
     * @param id its id, chosen as {@link org.yjplan.check} says
     * @param title what is wrong where it is broken, in a few words
     * @param explanation what that means and how to put it right, in plain English
     * @param fails the part that matters of a plan that breaks the rule and no other
     * @param passes the same, put right
     */
    protected Rule(String id, String title, String explanation, String fails, String passes) {
        this(id, Severity.WARNING, title, explanation, fails, passes);
    }

    /** A rule whose findings have a severity of their own. */
    protected Rule(String id, Severity severity, String title, String explanation, String fails, String passes) {
        this.type = new DiagnosticType(id, severity, title, explanation);
        this.examples = new Examples(fails, passes);
    }

    /** What a finding of this rule is: its id, severity, title and explanation. */
    public final DiagnosticType type() {
        return type;
    }

    /** A plan that breaks the rule, and the same plan put right. */
    public final Examples examples() {
        return examples;
    }

    /**
     * Whether the rule can judge a plan of which a part could not be read. Most cannot: what seems to be missing, or not
     * to add up, may stand where the fault is.
     */
    public boolean judgesParts() {
        return false;
    }

    /**
     * Whether a plan that goes to the board or the council must keep the rule: a warning is then an error. Rules on what
     * is merely untidy say no.
     */
    public boolean bindsApproval() {
        return true;
    }

    /**
     * Reports where a plan breaks the rule.
     *
     * @param context the plan, which takes the findings, in any order
     */
    public abstract void check(CheckContext context);

    /** A finding of this rule. */
    protected final Diagnostic at(Location location, String message) {
        return type.at(location, message);
    }

    /** Its id, so that a failing test names it. */
    @Override
    public final String toString() {
        return type.id();
    }
}
