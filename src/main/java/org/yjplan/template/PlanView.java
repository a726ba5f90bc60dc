package org.yjplan.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.language.Wording;
import org.yjplan.model.KeyName;
import org.yjplan.model.Prose;
import org.yjplan.source.ValueKind;
import org.yjplan.source.ValueKinds;

/**
 * What templates see of a plan: records, lists, maps and single values, each read only and each knowing its place. There
 * is no way from here to a Java class or method.
 */
final class PlanView implements ObjectWrapper {
    private final Wording wording;
    private final ReadTracker tracker;

    PlanView(Wording wording, ReadTracker tracker) {
        this.wording = wording;
        this.tracker = tracker;
    }

    /** How fixed words, dates and lists read in the language of the plan. */
    Wording wording() {
        return wording;
    }

    ReadTracker reading() {
        return tracker;
    }

    /** Values that no record of the plan holds, such as what a template's own functions return. */
    @Override
    public TemplateModel wrap(Object value) throws TemplateModelException {
        return wrap(value, null, 0);
    }

    /**
     * The view of a value.
     *
     * @param value the value; null and an empty {@link Optional} are shown as missing
     * @param location what it was read from, or null
     * @param number its number within its list, from 1; 0 if it is in none
     */
    TemplateModel wrap(Object value, ValuePlace location, int number) throws TemplateModelException {
        if (value == null) {
            return null;
        } else if (value instanceof TemplateModel model) {
            return model;
        } else if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? null : wrap(optional.get(), location, number);
        } else if (value instanceof String text) {
            return ValueView.of(text, text, location, tracker);
        } else if (value instanceof List<?> list) {
            return new ListView(list, location, this);
        } else if (value instanceof Map<?, ?> map) {
            return new MapView(map, location, this);
        } else if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        } else if (value instanceof Integer || value instanceof BigDecimal) {
            return new NumberView((Number) value, location, tracker);
        } else if (value instanceof Enum<?> constant) {
            return ValueView.of(constant, KeyName.of(constant), location, tracker);
        } else if (value instanceof Prose prose) {
            return new ProseView(prose);
        }
        Optional<ValueKind<Object>> kind = ValueKinds.of(value);
        if (kind.isPresent()) {
            return ValueView.of(value, kind.get(), location, this);
        } else if (value instanceof Record record) {
            return new RecordView(record, number, this);
        }
        throw new TemplateModelException("templates do not see values of " + value.getClass());
    }

    /** Words that a template's own function made. */
    static TemplateModel words(String text) {
        return new SimpleScalar(text);
    }
}
