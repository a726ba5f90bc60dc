package org.yjplan.template;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.diagnostic.TemplateFaults;

/** A fault that a template commits against the plan's view; FreeMarker adds where. */
final class TemplateFault extends TemplateModelException {
    private static final long serialVersionUID = 1L;

    private final transient DiagnosticType type;
    private final String words;
    private final String help;
    private final String culprit;

    /**
     * A fault.
     *
     * @param culprit the word in the template that is at fault; empty if it is not a single one
     */
    TemplateFault(DiagnosticType type, String words, String help, String culprit) {
        super(words);
        this.type = type;
        this.words = words;
        this.help = help;
        this.culprit = culprit;
    }

    static TemplateFault unknownPart(String name, RecordShape shape) {
        return new TemplateFault(
                TemplateFaults.UNDEFINED,
                "“%s” is no part of %s".formatted(name, shape.withArticle()),
                NearestName.advice(name, shape.names()),
                name);
    }

    static TemplateFault noSuchPart(String name, String value, Collection<String> parts) {
        return new TemplateFault(
                TemplateFaults.WRONG_TYPE,
                "“%s” is asked of a single value (“%s”)".formatted(name, value),
                parts.isEmpty() ? "a single value has no parts" : NearestName.advice(name, parts),
                name);
    }

    static TemplateFault wrongUse(String words, String help) {
        return new TemplateFault(TemplateFaults.WRONG_TYPE, words, help, "");
    }

    static TemplateFault noneWithId(String kind, String id, Collection<String> ids) {
        return new TemplateFault(
                TemplateFaults.NOTHING_WITH_ID,
                "the plan has no %s “%s”".formatted(kind, id),
                NearestName.advice(id, ids),
                "");
    }

    DiagnosticType type() {
        return type;
    }

    String words() {
        return words;
    }

    String help() {
        return help;
    }

    String culprit() {
        return culprit;
    }
}
