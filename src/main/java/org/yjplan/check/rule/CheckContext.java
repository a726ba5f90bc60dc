package org.yjplan.check.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.yjplan.check.text.PassageReader;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.model.Plan;
import org.yjplan.model.Prose;
import org.yjplan.model.RecordTree;
import org.yjplan.model.Risk;
import org.yjplan.model.RiskRegister;
import org.yjplan.source.SourceMap;

/**
 * A plan while it is being checked: takes the findings of the rules, and works out once what several of them need to know. For
 * one thread.
 */
public final class CheckContext {
    private final Plan plan;
    private final SourceMap locations;
    private final LocalDate today;
    private final Consumer<Diagnostic> findings;
    private final List<Record> records;
    private final Map<Class<?>, Object> found = new HashMap<>();

    /**
     * A plan to be checked.
     *
     * @param plan the plan
     * @param locations the locations of its values
     * @param today the day on which it is checked
     * @param findings takes the findings of the rules
     */
    public CheckContext(Plan plan, SourceMap locations, LocalDate today, Consumer<Diagnostic> findings) {
        this.plan = plan;
        this.locations = locations;
        this.today = today;
        this.findings = findings;
        this.records = RecordTree.of(plan);
    }

    /** The plan. */
    public Plan plan() {
        return plan;
    }

    /** The locations of its values. */
    public SourceMap locations() {
        return locations;
    }

    /** The day on which it is checked. */
    public LocalDate today() {
        return today;
    }

    /** Takes a finding. */
    public void report(Diagnostic finding) {
        findings.accept(finding);
    }

    /** Its records, from the plan itself down to the last risk, each after the one that holds it. */
    public List<Record> records() {
        return records;
    }

    /** The risks of the register; none where the plan has no register. */
    public List<Risk> risks() {
        return plan.risks().map(RiskRegister::register).orElse(List.of());
    }

    /** Its prose, in the order of its records, each piece read into passages. */
    public List<ParsedProse> written() {
        return once(
                        Everything.class,
                        context -> new Everything(context.records.stream()
                                .filter(Prose.class::isInstance)
                                .map(record -> context.read((Prose) record))
                                .toList()))
                .written();
    }

    /** Its lines of words that are not prose, such as titles and names, but not ids and references. */
    public List<ShortText> lines() {
        return once(AllLines.class, context -> new AllLines(ShortTextFinder.of(context.records, context.locations)))
                .lines();
    }

    /**
     * What several rules need to know about the plan, worked out when the first of them asks.
     *
     * @param kind what it is
     * @param finder works it out
     */
    public <T> T once(Class<T> kind, Function<CheckContext, T> finder) {
        if (!found.containsKey(kind)) {
            found.put(kind, finder.apply(this));
        }
        return kind.cast(found.get(kind));
    }

    private ParsedProse read(Prose prose) {
        return new ParsedProse(prose, PassageReader.read(prose.markdown()), (start, end) -> locations
                .text(prose)
                .locate(start, end));
    }

    /** All the lines of a plan. */
    private record AllLines(List<ShortText> lines) {}

    /** All the prose of a plan. */
    private record Everything(List<ParsedProse> written) {}
}
