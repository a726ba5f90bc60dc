package org.yjplan.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.language.Wording;
import org.yjplan.model.Plan;
import org.yjplan.model.Prose;
import org.yjplan.model.RecordType;
import org.yjplan.prose.Insertion;
import org.yjplan.prose.ProseFaults;
import org.yjplan.prose.Word;
import org.yjplan.source.ValueKinds;

/** Values of a plan in words: by their paths, such as {@code budget.totals.staffing}, or by what is asked of indicators. */
final class PlanValues {
    private final Plan plan;
    private final Wording wording;
    private final IndicatorValues indicators;

    PlanValues(Plan plan, Wording wording) {
        this.plan = plan;
        this.wording = wording;
        this.indicators = new IndicatorValues(plan, wording);
    }

    /**
     * The text that replaces an insertion.
     *
     * @param components the names of the components, for suggestions
     */
    String words(Insertion insertion, Supplier<SortedSet<String>> components) throws InsertionFault {
        String name = insertion.name().text();
        if (IndicatorValues.NAMES.contains(name)) {
            return indicators.words(insertion);
        }
        String[] steps = name.split("\\.", -1);
        if (RecordType.of(plan).nameOf(steps[0]).isEmpty()) {
            SortedSet<String> known = new TreeSet<>(components.get());
            known.addAll(IndicatorValues.NAMES);
            known.addAll(RecordType.of(plan).keys());
            throw new InsertionFault(
                    ProseFaults.UNKNOWN_INSERTION,
                    insertion.name().location(),
                    "“%s” is not known".formatted(steps[0]),
                    NearestName.advice(steps[0], known));
        }
        String words = valueAt(steps, insertion.name());
        if (!insertion.arguments().isEmpty()) {
            Word extra = insertion.arguments().get(0);
            throw new InsertionFault(
                    ProseFaults.WRONG_ARGUMENTS,
                    extra.location(),
                    "“%s” takes nothing after its name".formatted(name),
                    "write {{ %s }}".formatted(name));
        }
        return words;
    }

    private String valueAt(String[] steps, Word path) throws InsertionFault {
        Object value = plan;
        String sofar = "the plan";
        for (String step : steps) {
            Object next;
            String owner = sofar.equals("the plan") ? sofar : "“" + sofar + "”";
            if (value instanceof Record record && ValueKinds.of(value).isEmpty()) {
                RecordType<?> type = RecordType.of(record);
                String component =
                        type.nameOf(step).orElseThrow(() -> unknown(step, owner, type.keys(), path.location()));
                next = type.get(record, component);
            } else if (value instanceof Map<?, ?> map) {
                next = map.get(step);
                if (next == null) {
                    Set<String> keys = new TreeSet<>();
                    map.keySet().forEach(key -> keys.add((String) key));
                    throw unknown(step, owner, keys, path.location());
                }
            } else {
                throw new InsertionFault(
                        ProseFaults.UNKNOWN_INSERTION,
                        path.location(),
                        "“%s” has no parts".formatted(sofar),
                        "write {{ %s }}".formatted(sofar));
            }
            sofar = sofar.equals("the plan") ? step : sofar + "." + step;
            value = next instanceof Optional<?> optional ? optional.orElse(null) : next;
            if (value == null) {
                throw new InsertionFault(
                        ProseFaults.NO_VALUE,
                        path.location(),
                        "the plan does not give “%s”".formatted(sofar),
                        "give the value, or take the insertion out");
            }
        }
        return single(value, path);
    }

    private static InsertionFault unknown(String step, String owner, Set<String> known, Location location) {
        return new InsertionFault(
                ProseFaults.UNKNOWN_INSERTION,
                location,
                "“%s” is no part of %s".formatted(step, owner),
                NearestName.advice(step, known));
    }

    private String single(Object value, Word path) throws InsertionFault {
        Optional<String> words = value instanceof List<?> list ? listed(list) : words(value);
        if (words.isPresent()) {
            return words.get();
        }
        String help = "only a single value can be used in a sentence";
        if (value instanceof Prose) {
            help = "this is prose, which stands in its own place";
        } else if (value instanceof Record record) {
            help = "name one of its parts: "
                    + String.join(", ", RecordType.of(record).keys());
        } else if (value instanceof Map<?, ?> map && !map.isEmpty()) {
            List<String> keys = new ArrayList<>();
            map.keySet().forEach(key -> keys.add((String) key));
            help = "name one of its parts: " + String.join(", ", keys);
        }
        throw new InsertionFault(
                ProseFaults.NOT_A_VALUE, path.location(), "“%s” is not a single value".formatted(path.text()), help);
    }

    private Optional<String> words(Object value) {
        return value instanceof String text ? Optional.of(text) : ValueKinds.words(value, wording);
    }

    private Optional<String> listed(List<?> list) {
        List<String> words = new ArrayList<>();
        for (Object item : list) {
            if (!(item instanceof String text)) {
                return Optional.empty();
            }
            words.add(text);
        }
        return words.isEmpty() ? Optional.empty() : Optional.of(wording.list(words));
    }
}
