package org.yjplan.check.rule;

import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.Severity;

/** Something that every plan is checked for, with its explanation. Stateless. */
public abstract class Rule {
    private final DiagnosticType type;
    private final Examples examples;

    /**
     * A rule whose findings are warnings.
     *
     * @param id its id, chosen as {@link org.yjplan.check} says
     * @param title what is wrong when it is broken, in a few words
     * @param explanation what that means and how to correct it, in plain English
     * @param fails the relevant part of a plan that breaks this rule and no other
     * @param passes the same, corrected
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

    /** A plan that breaks the rule, and the same plan corrected. */
    public final Examples examples() {
        return examples;
    }

    /**
     * Whether the rule can judge a plan that could be read only in part. Most cannot: what seems to be missing, or not to add
     * up, may be in the part that could not be read.
     */
    public boolean judgesParts() {
        return false;
    }

    /**
     * Whether a plan that goes to the board or the council must keep the rule: a warning is then an error. Not so for rules on
     * what is merely untidy.
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
