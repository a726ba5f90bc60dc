package org.yjplan.check.rule;

import java.util.Map;
import java.util.TreeMap;

/**
 * A plan that breaks a rule, and the same plan corrected. Both are written as the relevant part of a plan.yaml; {@link #plan}
 * completes it.
 *
 * @param fails the part that gives a finding of the rule
 * @param passes the part that gives none
 */
public record Examples(String fails, String passes) {
    /** What every plan must have, by key, for an example that does not give it. */
    private static final Map<String, String> NEEDED = new TreeMap<>(Map.of(
            "about",
            "about: { title: Plan, authority: Somerset Council, period: 2013-14, status: draft }\n",
            "sections",
            "sections: [{ id: role, title: Role and purpose }]\n"));

    /** A whole plan.yaml: the example, and after it what every plan must have. */
    public static String plan(String example) {
        StringBuilder plan = new StringBuilder(example);
        if (!example.endsWith("\n")) {
            plan.append('\n');
        }
        NEEDED.forEach((key, yaml) -> {
            if (!("\n" + example).contains("\n" + key + ":")) {
                plan.append(yaml);
            }
        });
        return plan.toString();
    }
}
