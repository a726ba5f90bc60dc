package org.yjplan.template;

import freemarker.template.TemplateModelException;
import java.util.Collection;
import java.util.Optional;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.model.DocumentSpec;
import org.yjplan.model.RecordType;

/** A fault that a template commits against the plan's view; FreeMarker adds where. */
final class TemplateFault extends TemplateModelException {
    private static final long serialVersionUID = 1L;

    private final transient DiagnosticType type;
    private final String words;
    private final String help;
    private final String culprit;
    private final transient Optional<Location> inPlan;

    /**
     * A fault.
     *
     * @param culprit the word in the template that is at fault; empty if it is not a single one
     */
    TemplateFault(DiagnosticType type, String words, String help, String culprit) {
        this(type, words, help, culprit, Optional.empty());
    }

    private TemplateFault(DiagnosticType type, String words, String help, String culprit, Optional<Location> inPlan) {
        super(words);
        this.type = type;
        this.words = words;
        this.help = help;
        this.culprit = culprit;
        this.inPlan = inPlan;
    }

    static TemplateFault unknownPart(String name, RecordType<?> type) {
        return new TemplateFault(
                TemplateFaults.UNDEFINED,
                "“%s” is no part of %s".formatted(name, type.withArticle()),
                NearestName.advice(name, type.names()),
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

    /** A document that shows a report, and the plan has none that it could show. */
    static TemplateFault noReport(DocumentSpec document, Collection<String> ids, Location location) {
        return new TemplateFault(
                TemplateFaults.NO_REPORT,
                document.report()
                        .map("the plan has no report “%s”"::formatted)
                        .orElse("the document “%s” shows a report, and the plan has none".formatted(document.id())),
                document.report().isPresent() && !ids.isEmpty()
                        ? NearestName.advice(document.report().get(), ids)
                        : "add “reports” to the plan, or let the document have another template",
                "",
                Optional.of(location));
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

    /** The place in the plan that is to be put right; empty if it is the template that is. */
    Optional<Location> inPlan() {
        return inPlan;
    }

    String culprit() {
        return culprit;
    }
}
