package org.yjplan.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Checks;
import org.yjplan.model.Profile;
import org.yjplan.source.SourceMap;

/** The rules that a plan is checked by. A rule whose findings are errors cannot be turned off: the plan would be wrong. */
final class EnabledRules {
    private final Optional<Checks> checks;
    private final List<Rule> rules;

    EnabledRules(Optional<Checks> checks, List<Rule> rules) {
        this.checks = checks;
        this.rules = rules;
    }

    /** Whether the plan is checked by a rule. */
    boolean has(Rule rule) {
        if (checks.isEmpty() || rule.type().severity() == Severity.ERROR) {
            return true;
        }
        Checks chosen = checks.get();
        String id = rule.type().id();
        return !chosen.off().contains(id)
                && (chosen.on().contains(id) || chosen.profile().orElse(Profile.FULL) == Profile.FULL);
    }

    /** Reports ids of rules that do not exist. */
    void reportUnknown(SourceMap locations, Consumer<Diagnostic> sink) {
        checks.ifPresent(chosen -> {
            for (int i = 0; i < chosen.off().size(); i++) {
                require(chosen.off().get(i), locations.element(chosen, "off", i), sink);
            }
            for (int i = 0; i < chosen.on().size(); i++) {
                require(chosen.on().get(i), locations.element(chosen, "on", i), sink);
            }
            chosen.waivers().forEach(waiver -> require(waiver.rule(), locations.of(waiver, "rule"), sink));
        });
    }

    private void require(String id, Location location, Consumer<Diagnostic> sink) {
        List<String> ids = rules.stream().map(rule -> rule.type().id()).toList();
        if (!ids.contains(id)) {
            sink.accept(CheckFaults.NO_SUCH_RULE
                    .at(location, "there is no rule “%s”".formatted(id))
                    .withHelp(NearestName.of(id, ids)
                            .map("did you mean “%s”?"::formatted)
                            .orElse("“yjplan explain” lists them all")));
        }
    }
}
