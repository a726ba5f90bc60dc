package org.yjplan.template;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.List;

/** A list, as a template sees it. */
final class ListView implements TemplateSequenceModel, Viewed {
    private final List<?> list;
    private final ValuePlace location;
    private final PlanView view;

    ListView(List<?> list, ValuePlace location, PlanView view) {
        this.list = list;
        this.location = location;
        this.view = view;
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
        if (index < 0 || index >= list.size()) {
            return null;
        }
        Object item = list.get(index);
        ValuePlace inner = location instanceof ValuePlace.Component component ? component.element(index) : location;
        TemplateModel model = view.wrap(item, inner, index + 1);
        if (model instanceof RecordView) {
            view.reading().of((Record) item, index + 1);
        }
        return model;
    }

    @Override
    public int size() {
        return list.size();
    }

    @Override
    public List<?> value() {
        return list;
    }
}
