package org.yjplan.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.yjplan.source.ValueKind;

/** A single value, as a template sees it: its words, and sometimes parts such as {@code total.figures}, made when asked for. */
final class ValueView implements TemplateScalarModel, TemplateHashModel, Viewed {
    private final Object value;
    private final Supplier<String> words;
    private final Set<String> names;
    private final Function<String, Object> parts;
    private final ValuePlace location;
    private final ReadTracker tracker;

    private ValueView(
            Object value,
            Supplier<String> words,
            Set<String> names,
            Function<String, Object> parts,
            ValuePlace location,
            ReadTracker tracker) {
        this.value = value;
        this.words = words;
        this.names = names;
        this.parts = parts;
        this.location = location;
        this.tracker = tracker;
    }

    /** A value that has nothing but its words. */
    static ValueView of(Object value, String words, ValuePlace location, ReadTracker tracker) {
        return new ValueView(value, () -> words, Set.of(), name -> words, location, tracker);
    }

    /** A value of a kind. */
    static <T> ValueView of(T value, ValueKind<T> kind, ValuePlace location, PlanView view) {
        return new ValueView(
                value,
                () -> kind.words(value, view.wording()),
                kind.parts().keySet(),
                name -> kind.parts().get(name).apply(value, view.wording()),
                location,
                view.reading());
    }

    @Override
    public String getAsString() {
        if (location != null) {
            tracker.of(location);
        }
        return words.get();
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        if (!names.contains(name)) {
            throw TemplateFault.noSuchPart(name, words.get(), names);
        }
        Object part = parts.apply(name);
        return part instanceof Number number
                ? new NumberView(number, location, tracker)
                : of(value, part.toString(), location, tracker);
    }

    @Override
    public boolean isEmpty() {
        return words.get().isEmpty();
    }

    @Override
    public Object value() {
        return value;
    }
}
