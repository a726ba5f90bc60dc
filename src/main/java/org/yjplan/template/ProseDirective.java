package org.yjplan.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yjplan.model.Prose;

/**
 * {@code <@prose value=section.text/>}: puts prose in place. It writes a number into the markup, which stands for the
 * prose until the document is built, for only then is known where the prose stands.
 */
final class ProseDirective implements TemplateDirectiveModel {
    private final List<Prose> placed = new ArrayList<>();

    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    public void execute(Environment environment, Map parameters, TemplateModel[] variables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (!(parameters.get("value") instanceof ProseView prose) || parameters.size() != 1) {
            throw new TemplateFault(
                    TemplateFaults.WRONG_TYPE,
                    "this is not prose of the plan",
                    "write <@prose value=section.text/>, and ask first whether it is there: <#if section.text??>",
                    "");
        }
        environment.getOut().write("<prose ref=\"" + placed.size() + "\"/>");
        placed.add(prose.value());
    }

    boolean has(int ref) {
        return ref >= 0 && ref < placed.size();
    }

    Prose get(int ref) {
        return placed.get(ref);
    }
}
