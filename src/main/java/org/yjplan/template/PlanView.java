package org.yjplan.template;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.language.Numbers;
import org.yjplan.language.Wording;
import org.yjplan.model.Figure;
import org.yjplan.model.KeyName;
import org.yjplan.model.Level;
import org.yjplan.model.Money;
import org.yjplan.model.Percentage;
import org.yjplan.model.Period;
import org.yjplan.model.Prose;
import org.yjplan.model.TargetDate;

/**
 * What templates see of a plan: records, lists, maps and single values, each read only and each knowing its place. There
 * is no way from here to a Java class or method.
 */
final class PlanView implements ObjectWrapper {
    private final Wording wording;
    private final Reading reading;

    PlanView(Wording wording, Reading reading) {
        this.wording = wording;
        this.reading = reading;
    }

    /** How fixed words, dates and lists read in the language of the plan. */
    Wording wording() {
        return wording;
    }

    Reading reading() {
        return reading;
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
     * @param place what it was read from, or null
     * @param number its number within its list, from 1; 0 if it is in none
     */
    TemplateModel wrap(Object value, ValuePlace place, int number) throws TemplateModelException {
        if (value == null) {
            return null;
        } else if (value instanceof TemplateModel model) {
            return model;
        } else if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? null : wrap(optional.get(), place, number);
        } else if (value instanceof String text) {
            return new ValueView(value, text, Map.of(), place, reading);
        } else if (value instanceof Record record) {
            return wrapRecord(record, place, number);
        } else if (value instanceof List<?> list) {
            return new ListView(list, place, this);
        } else if (value instanceof Map<?, ?> map) {
            return new MapView(map, place, this);
        } else if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        } else if (value instanceof Integer whole) {
            return new NumberView(whole, place, reading);
        } else if (value instanceof BigDecimal decimal) {
            return new NumberView(decimal, place, reading);
        } else if (value instanceof Enum<?> constant) {
            return new ValueView(value, KeyName.of(constant), Map.of(), place, reading);
        } else if (value instanceof LocalDate date) {
            return new ValueView(value, wording.date(date), Map.of(), place, reading);
        }
        throw new TemplateModelException("templates do not see values of " + value.getClass());
    }

    private TemplateModel wrapRecord(Record record, ValuePlace place, int number) throws TemplateModelException {
        if (record instanceof Money money) {
            Map<String, TemplateModel> parts = Map.of(
                    "figures", new ValueView(record, Numbers.figures(money), Map.of(), place, reading),
                    "signed", new ValueView(record, Numbers.signed(money), Map.of(), place, reading),
                    "pence", new NumberView(money.pence(), place, reading));
            return new ValueView(record, Numbers.money(money), parts, place, reading);
        } else if (record instanceof Percentage percentage) {
            Map<String, TemplateModel> parts = Map.of("number", new NumberView(percentage.value(), place, reading));
            return new ValueView(record, Numbers.percentage(percentage), parts, place, reading);
        } else if (record instanceof Figure figure) {
            Map<String, TemplateModel> parts = Map.of(
                    "signed", new ValueView(record, Numbers.signed(figure), Map.of(), place, reading),
                    "number", new NumberView(figure.value(), place, reading));
            return new ValueView(record, Numbers.figure(figure), parts, place, reading);
        } else if (record instanceof Period period) {
            Map<String, TemplateModel> parts =
                    Map.of("short", new ValueView(record, wording.shortPeriod(period), Map.of(), place, reading));
            return new ValueView(record, wording.period(period), parts, place, reading);
        } else if (record instanceof TargetDate date) {
            return new ValueView(record, wording.targetDate(date), Map.of(), place, reading);
        } else if (record instanceof Level mark) {
            return new ValueView(record, mark.text(), Map.of(), place, reading);
        } else if (record instanceof Prose prose) {
            return new ProseView(prose);
        }
        return new RecordView(record, number, this);
    }

    /** Words that a template's own function made. */
    static TemplateModel words(String text) {
        return new SimpleScalar(text);
    }
}
