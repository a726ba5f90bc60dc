package org.yjplan.template;

import freemarker.template.SimpleCollection;
import freemarker.template.TemplateCollectionModel;
import freemarker.template.TemplateHashModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;

/** A map, as a template sees it, in the author's order: {@code contribution.amounts[kind.id]}. */
final class MapView implements TemplateHashModelEx, Viewed {
    private final Map<?, ?> map;
    private final ValuePlace location;
    private final PlanView view;

    MapView(Map<?, ?> map, ValuePlace location, PlanView view) {
        this.map = map;
        this.location = location;
        this.view = view;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
        ValuePlace inner = location instanceof ValuePlace.Component component ? component.entry(key) : location;
        return view.wrap(map.get(key), inner, 0);
    }

    @Override
    public boolean isEmpty() {
        return map.isEmpty();
    }

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public TemplateCollectionModel keys() {
        return new SimpleCollection(map.keySet(), view);
    }

    @Override
    public TemplateCollectionModel values() {
        return new SimpleCollection(map.values(), view);
    }

    @Override
    public Map<?, ?> value() {
        return map;
    }
}
