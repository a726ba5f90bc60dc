package org.yjplan.check;

import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.model.Plan;
import org.yjplan.source.SourceMap;

/** Something that every plan is held to. Stateless. */
interface Rule {
    /** What a finding of this rule is. */
    DiagnosticType type();

    /**
     * Says where a plan breaks the rule.
     *
     * @param plan the plan
     * @param places where its values came from
     * @param sink takes the findings, in any order
     */
    void check(Plan plan, SourceMap places, Consumer<Diagnostic> sink);
}
