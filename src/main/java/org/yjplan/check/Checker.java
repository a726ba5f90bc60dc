package org.yjplan.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.yjplan.check.action.ActionRules;
import org.yjplan.check.arithmetic.ArithmeticRules;
import org.yjplan.check.claims.ClaimRules;
import org.yjplan.check.committee.CommitteeRules;
import org.yjplan.check.dates.DateRules;
import org.yjplan.check.names.NameRules;
import org.yjplan.check.performance.PerformanceRules;
import org.yjplan.check.privacy.PrivacyRules;
import org.yjplan.check.reading.ReadingRules;
import org.yjplan.check.reference.ReferenceRules;
import org.yjplan.check.register.RegisterRules;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.statute.StatuteRules;
import org.yjplan.check.structure.StructureRules;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.diagnostic.SourceLines;
import org.yjplan.model.Plan;
import org.yjplan.source.SourceMap;

/** Checks a plan by all the rules. */
public final class Checker {
    /** The rule that every id that is referred to is given somewhere: others rely on its findings. */
    public static final DiagnosticType UNKNOWN_REFERENCE = ReferenceRules.UNKNOWN_REFERENCE;

    /**
     * What a check depends on besides the plan.
     *
     * @param whole whether all of the plan could be read
     * @param today the day on which it is checked, by which waivers expire and actions and reviews are overdue
     * @param lines the text of its files
     */
    public record Conditions(boolean whole, LocalDate today, SourceLines lines) {}

    private final List<Rule> rules = all();

    /** The rules, in order of their ids. */
    public List<Rule> rules() {
        return rules;
    }

    /**
     * Says where a plan breaks a rule.
     *
     * @param plan the plan
     * @param locations the locations of its values
     * @param conditions what else the check depends on
     * @param sink takes the findings, in no particular order
     */
    public void check(Plan plan, SourceMap locations, Conditions conditions, Consumer<Diagnostic> sink) {
        EnabledRules choice = new EnabledRules(plan.checks(), rules);
        Waivers waivers = new Waivers(plan.checks(), conditions);
        boolean finished = !plan.about().draft();
        CheckContext context = new CheckContext(plan, locations, conditions.today(), finding -> {
            if (!waivers.cover(finding)) {
                sink.accept(finished && binds(finding) ? finding.withSeverity(Severity.ERROR) : finding);
            }
        });
        for (Rule rule : rules) {
            if (choice.has(rule) && (conditions.whole() || rule.judgesParts())) {
                rule.check(context);
            }
        }
        if (conditions.whole()) {
            choice.reportUnknown(locations, sink);
            waivers.report(rules, locations, sink);
        }
    }

    private boolean binds(Diagnostic finding) {
        return finding.severity() == Severity.WARNING
                && rules.stream().anyMatch(rule -> rule.type().equals(finding.type()) && rule.bindsApproval());
    }

    private static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(StructureRules.all());
        rules.addAll(CommitteeRules.all());
        rules.addAll(ReferenceRules.all());
        rules.addAll(ArithmeticRules.all());
        rules.addAll(NameRules.all());
        rules.addAll(ClaimRules.all());
        rules.addAll(RegisterRules.all());
        rules.addAll(ActionRules.all());
        rules.addAll(PerformanceRules.all());
        rules.addAll(DateRules.all());
        rules.addAll(StatuteRules.all());
        rules.addAll(PrivacyRules.all());
        rules.addAll(ReadingRules.all());
        rules.sort(Comparator.comparing(rule -> rule.type().id()));
        return List.copyOf(rules);
    }
}
