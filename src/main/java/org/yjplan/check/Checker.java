package org.yjplan.check;

import java.util.List;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.model.Plan;
import org.yjplan.source.SourceMap;

/** Holds a plan to all the rules. */
public final class Checker {
    /** The rule that every id that is referred to is given somewhere: others build upon its findings. */
    public static final DiagnosticType UNKNOWN_REFERENCE = UnknownReference.TYPE;

    private final List<Rule> rules = List.of(new UnknownReference(), new DuplicateIdentifier(), new MarkOffTheScale());

    /** What the rules are, in order of their ids. */
    public List<DiagnosticType> types() {
        return rules.stream().map(Rule::type).toList();
    }

    /**
     * Says where a plan breaks a rule.
     *
     * @param plan the plan
     * @param places where its values came from
     * @param sink takes the findings, in no particular order
     */
    public void check(Plan plan, SourceMap places, Consumer<Diagnostic> sink) {
        rules.forEach(rule -> rule.check(plan, places, sink));
    }
}
