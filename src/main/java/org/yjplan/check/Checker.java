package org.yjplan.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.yjplan.check.arithmetic.ArithmeticRules;
import org.yjplan.check.dates.DateRules;
import org.yjplan.check.reference.ReferenceRules;
import org.yjplan.check.register.RegisterRules;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.check.statute.StatuteRules;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.model.Plan;
import org.yjplan.source.SourceMap;

/** Holds a plan to all the rules. */
public final class Checker {
    /** The rule that every id that is referred to is given somewhere: others build upon its findings. */
    public static final DiagnosticType UNKNOWN_REFERENCE = ReferenceRules.UNKNOWN_REFERENCE;

    private final List<Rule> rules = all();

    /** The rules, in order of their ids. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Says where a plan breaks a rule.
     *
     * @param plan the plan
     * @param places where its values came from
     * @param whole whether all of it could be read
     * @param sink takes the findings, in no particular order
     */
    public void check(Plan plan, SourceMap places, boolean whole, Consumer<Diagnostic> sink) {
        Subject subject = new Subject(plan, places);
        for (Rule rule : rules) {
            if (whole || rule.judgesParts()) {
                rule.check(subject, sink);
            }
        }
    }

    private static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(ReferenceRules.all());
        rules.addAll(ArithmeticRules.all());
        rules.addAll(RegisterRules.all());
        rules.addAll(DateRules.all());
        rules.addAll(StatuteRules.all());
        rules.sort(Comparator.comparing(rule -> rule.type().id()));
        return List.copyOf(rules);
    }
}
