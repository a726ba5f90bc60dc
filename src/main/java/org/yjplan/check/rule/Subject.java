package org.yjplan.check.rule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.yjplan.check.text.PassageReader;
import org.yjplan.model.Plan;
import org.yjplan.model.Prose;
import org.yjplan.model.Risk;
import org.yjplan.model.RiskRegister;
import org.yjplan.source.SourceMap;

/** A plan while it is being checked, with what several rules want to know of it, found out once. For one thread. */
public final class Subject {
    private final Plan plan;
    private final SourceMap places;
    private final LocalDate today;
    private final List<Record> records;
    private final Map<Class<?>, Object> found = new HashMap<>();

    /**
     * A plan to be checked.
     *
     * @param plan the plan
     * @param places where its values came from
     * @param today the day on which it is checked
     */
    public Subject(Plan plan, SourceMap places, LocalDate today) {
        this.plan = plan;
        this.places = places;
        this.today = today;
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

    /** The day on which it is checked. */
    public LocalDate today() {
        return today;
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
    public List<Written> written() {
        return once(
                        Everything.class,
                        subject -> new Everything(subject.records.stream()
                                .filter(Prose.class::isInstance)
                                .map(record -> subject.read((Prose) record))
                                .toList()))
                .written();
    }

    /** Its lines of words that are no prose, such as titles and names; ids and references are none. */
    public List<Line> lines() {
        return once(AllLines.class, subject -> new AllLines(LineFinder.of(subject.records, subject.places)))
                .lines();
    }

    /**
     * What several rules want to know of the plan, found out when the first of them asks.
     *
     * @param kind what it is
     * @param finder finds it out
     */
    public <T> T once(Class<T> kind, Function<Subject, T> finder) {
        if (!found.containsKey(kind)) {
            found.put(kind, finder.apply(this));
        }
        return kind.cast(found.get(kind));
    }

    private Written read(Prose prose) {
        return new Written(prose, PassageReader.read(prose.markdown()), (start, end) -> places.text(prose)
                .locate(start, end));
    }

    /** All the lines of a plan. */
    private record AllLines(List<Line> lines) {}

    /** All the prose of a plan. */
    private record Everything(List<Written> written) {}
}
