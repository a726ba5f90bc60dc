package org.yjplan.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;

/** A record, as a template sees it: {@code risk.owners}. */
final class RecordView implements TemplateHashModel, Viewed {
    private final Record record;
    private final RecordShape shape;
    private final int number;
    private final PlanView view;

    RecordView(Record record, RecordShape shape, int number, PlanView view) {
        this.record = record;
        this.shape = shape;
        this.number = number;
        this.view = view;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        view.reading().of(record, number);
        if (!shape.has(name)) {
            throw TemplateFault.unknownPart(name, shape);
        }
        return view.wrap(shape.get(record, name), new ValuePlace.Component(record, name), 0);
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Record value() {
        return record;
    }
}
