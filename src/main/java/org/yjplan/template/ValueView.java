package org.yjplan.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.Map;

/** A single value, as a template sees it: its words, and sometimes parts such as {@code total.figures}. */
final class ValueView implements TemplateScalarModel, TemplateHashModel, Viewed {
    private final Object value;
    private final String words;
    private final Map<String, TemplateModel> parts;
    private final ValuePlace place;
    private final Reading reading;

    ValueView(Object value, String words, Map<String, TemplateModel> parts, ValuePlace place, Reading reading) {
        this.value = value;
        this.words = words;
        this.parts = parts;
        this.place = place;
        this.reading = reading;
    }

    @Override
    public String getAsString() {
        if (place != null) {
            reading.of(place);
        }
        return words;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        TemplateModel part = parts.get(name);
        if (part == null) {
            throw TemplateFault.noSuchPart(name, words, parts.keySet());
        }
        return part;
    }

    @Override
    public boolean isEmpty() {
        return words.isEmpty();
    }

    @Override
    public Object value() {
        return value;
    }
}
