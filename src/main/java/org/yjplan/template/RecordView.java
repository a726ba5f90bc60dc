package org.yjplan.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import org.yjplan.model.RecordType;

/** A record, as a template sees it: {@code risk.owners}. */
final class RecordView implements TemplateHashModel, Viewed {
    private final Record record;
    private final int number;
    private final PlanView view;

    RecordView(Record record, int number, PlanView view) {
        this.record = record;
        this.number = number;
        this.view = view;
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        view.reading().of(record, number);
        RecordType<?> type = RecordType.of(record);
        if (!type.names().contains(name)) {
            throw TemplateFault.unknownPart(name, type);
        }
        return view.wrap(type.get(record, name), new ValuePlace.Component(record, name), 0);
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
