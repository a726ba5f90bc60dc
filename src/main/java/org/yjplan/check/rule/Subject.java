package org.yjplan.check.rule;

import java.util.List;
import org.yjplan.model.Plan;
import org.yjplan.model.Risk;
import org.yjplan.model.RiskRegister;
import org.yjplan.source.SourceMap;

/** A plan while it is being checked, with what several rules want to know of it, found out once. For one thread. */
public final class Subject {
    private final Plan plan;
    private final SourceMap places;
    private final List<Record> records;

    /**
     * A plan to be checked.
     *
     * @param plan the plan
     * @param places where its values came from
     */
    public Subject(Plan plan, SourceMap places) {
        this.plan = plan;
        this.places = places;
        this.records = RecordTree.of(plan);
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** Where its values came from. */
    public SourceMap places() {
        return places;
    }

    /** Its records, from the plan itself down to the last risk, each after the one that holds it. */
    public List<Record> records() {
        return records;
    }

    /** The risks of the register; none where the plan has no register. */
    public List<Risk> risks() {
        return plan.risks().map(RiskRegister::register).orElse(List.of());
    }
}
