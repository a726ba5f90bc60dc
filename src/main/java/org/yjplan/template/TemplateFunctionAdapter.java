package org.yjplan.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.yjplan.model.RecordType;

/** Makes functions that templates can call out of ones that know the plan only, not how templates see it. */
final class TemplateFunctionAdapter {
    private final PlanView view;

    TemplateFunctionAdapter(PlanView view) {
        this.view = view;
    }

    /** A function over the values behind the views that a template passes. */
    interface Body {
        Object apply(List<Object> arguments) throws TemplateModelException;
    }

    /** A function of a fixed number of arguments. */
    TemplateModel function(String name, int count, Body body) {
        return (TemplateMethodModelEx) models -> {
            if (models.size() != count) {
                throw TemplateFault.wrongUse(
                        "“" + name + "” is given " + models.size() + " values", "it takes " + count);
            }
            List<Object> values = new ArrayList<>();
            for (Object model : models) {
                values.add(value(name, model));
            }
            return view.wrap(body.apply(values));
        };
    }

    /** A function that finds a record of a list by its id. */
    TemplateModel finder(String kind, List<? extends Record> records) {
        return function(kind, 1, arguments -> {
            String id = as(String.class, arguments.get(0));
            for (int i = 0; i < records.size(); i++) {
                Record record = records.get(i);
                if (RecordType.idOf(record).equals(Optional.of(id))) {
                    return view.wrap(record, null, i + 1);
                }
            }
            throw TemplateFault.noneWithId(
                    kind,
                    id,
                    records.stream().flatMap(r -> RecordType.idOf(r).stream()).toList());
        });
    }

    /** An argument of the type that a function needs. */
    static <T> T as(Class<T> type, Object value) throws TemplateModelException {
        if (!type.isInstance(value)) {
            String wanted = type.getSimpleName().toLowerCase(Locale.ROOT);
            throw TemplateFault.wrongUse("this is not a " + wanted, "the function takes a " + wanted);
        }
        return type.cast(value);
    }

    /** An argument that is a list, each entry of one type. */
    static <T> List<T> list(Class<T> type, Object value) throws TemplateModelException {
        List<T> entries = new ArrayList<>();
        for (Object entry : as(List.class, value)) {
            entries.add(as(type, entry));
        }
        return entries;
    }

    private static Object value(String function, Object model) throws TemplateModelException {
        if (model instanceof Viewed viewed) {
            return viewed.value();
        } else if (model instanceof TemplateScalarModel scalar) {
            return scalar.getAsString();
        } else if (model instanceof TemplateSequenceModel sequence) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < sequence.size(); i++) {
                items.add(value(function, sequence.get(i)));
            }
            return items;
        }
        throw TemplateFault.wrongUse(
                "“" + function + "” is given nothing that the plan holds", "give it a part of the plan");
    }
}
