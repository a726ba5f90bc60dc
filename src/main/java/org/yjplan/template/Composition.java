package org.yjplan.template;

import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.document.Block;
import org.yjplan.document.Document;
import org.yjplan.document.Inline;
import org.yjplan.language.Wording;
import org.yjplan.model.DocumentSpec;
import org.yjplan.model.Plan;
import org.yjplan.prose.Pictures;
import org.yjplan.prose.ProseContext;
import org.yjplan.prose.ProseParser;
import org.yjplan.source.SourceMap;

/** The making of one document: runs its template, and those of the components that its prose places. */
final class Composition {
    private final TemplateEngine engine;
    private final Plan plan;
    private final SourceMap locations;
    private final Consumer<Diagnostic> sink;
    private final ReadTracker tracker;
    private final PlanView view;
    private final Map<String, Object> shared = new HashMap<>();
    private final ProseParser prose;
    private final TemplatePictures pictures;
    private String folder = "";

    Composition(TemplateEngine engine, Plan plan, SourceMap locations, Pictures pictures, Consumer<Diagnostic> sink) {
        this.engine = engine;
        this.plan = plan;
        this.locations = locations;
        this.sink = sink;
        this.tracker = new ReadTracker(locations);
        this.view = new PlanView(Wording.of(plan.about().language()), tracker);
        shared.put("plan", wrap(plan));
        shared.put("level", wrap(0));
        shared.put("phrase", new PhraseView(view.wording(), tracker));
        shared.putAll(new Functions(plan, view).all());
        this.pictures = engine.pictures(pictures, sink);
        this.prose = new ProseParser(new PlanInsertions(plan, this, locations, sink), pictures, sink);
    }

    PlanView view() {
        return view;
    }

    private TemplateModel wrap(Object value) {
        try {
            return view.wrap(value);
        } catch (TemplateModelException bug) {
            throw new IllegalStateException(bug);
        }
    }

    /** The document that a template makes. */
    Optional<Document> document(DocumentSpec spec, Instant date) {
        folder = spec.template();
        String template = folder + TemplateSources.ENTRY;
        if (!hasBases() || !hasTemplate(template, spec)) {
            return Optional.empty();
        }
        shared.put("document", new DocumentView(plan, spec, locations, view));
        Optional<Rendered> rendered = render(template, Map.of());
        if (rendered.isEmpty()) {
            return Optional.empty();
        }
        Optional<Document> document =
                rendered.get().builder(0).document(rendered.get().markup(), date);
        if (document.isEmpty()) {
            engine.source(template).ifPresent(source -> sink.accept(DocumentBuilder.none(source)));
        }
        return document;
    }

    private boolean hasTemplate(String template, DocumentSpec spec) {
        if (!engine.has(template)) {
            sink.accept(TemplateFaults.NOT_FOUND
                    .at(locations.of(spec, "template"), "there is no template “%s”".formatted(folder))
                    .withHelp(NearestName.advice(folder, engine.templates())));
            return false;
        }
        return true;
    }

    /** Whether the template is based on what is there. */
    private boolean hasBases() {
        List<Diagnostic> findings = engine.bases().findings(folder);
        findings.forEach(sink);
        Optional<TemplateInheritance.Fault> fault =
                engine.bases().fault(folder, base -> engine.templates().contains(base));
        fault.ifPresent(base -> sink.accept(
                base.circular()
                        ? TemplateFaults.BASE
                                .at(base.location(), "“%s” is in the end based on itself".formatted(base.base()))
                                .withHelp("name a template that is not based on this one")
                        : TemplateFaults.BASE
                                .at(base.location(), "there is no template “%s”".formatted(base.base()))
                                .withHelp(NearestName.advice(base.base(), engine.templates()))));
        return fault.isEmpty() && findings.stream().noneMatch(Diagnostic::isError);
    }

    /** Whether there is a component of a name. */
    boolean hasComponent(String name) {
        return name.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')
                && (engine.has(own(name)) || engine.has(common(name)));
    }

    /** The names of all components. */
    SortedSet<String> components() {
        SortedSet<String> names = new TreeSet<>();
        List<String> parents = new ArrayList<>(List.of("components/"));
        engine.bases().lineage(folder).forEach(template -> parents.add(template + "/components/"));
        for (String parent : parents) {
            for (String name : engine.names(parent)) {
                names.add(name.substring(parent.length(), name.length() - ".ftlh".length()));
            }
        }
        return names;
    }

    private String own(String component) {
        return folder + "/components/" + component + ".ftlh";
    }

    private static String common(String component) {
        return "components/" + component + ".ftlh";
    }

    /** The blocks of a component; none if its template failed, which has then been reported. */
    List<Block> component(String name, Map<String, TemplateModel> model, int headingLevel) {
        Map<String, Object> more = new HashMap<>(model);
        more.put("level", wrap(headingLevel));
        return render(engine.has(own(name)) ? own(name) : common(name), more)
                .map(rendered -> rendered.builder(headingLevel).blocks(rendered.markup()))
                .orElse(List.of());
    }

    private Optional<Rendered> render(String template, Map<String, Object> more) {
        ProseDirective directive = new ProseDirective();
        Map<String, Object> model = new HashMap<>(shared);
        model.put("prose", directive);
        model.putAll(more);
        Optional<Output> output = engine.run(template, model, tracker, sink);
        return output.flatMap(written -> MarkupParser.parse(written, sink))
                .map(markup -> new Rendered(output.get(), markup, directive));
    }

    /** What a template wrote, read. */
    private final class Rendered implements ProseInPlace {
        private final Output output;
        private final List<Markup> markup;
        private final ProseDirective directive;

        Rendered(Output output, List<Markup> markup, ProseDirective directive) {
            this.output = output;
            this.markup = markup;
            this.directive = directive;
        }

        List<Markup> markup() {
            return markup;
        }

        DocumentBuilder builder(int headingLevel) {
            return new DocumentBuilder(output, this, pictures, headingLevel, sink);
        }

        @Override
        public boolean has(int ref) {
            return directive.has(ref);
        }

        @Override
        public List<Block> blocks(int ref, ProseContext context) {
            return prose.blocks(directive.get(ref).markdown(), locations.text(directive.get(ref)), context);
        }

        @Override
        public List<Inline> inlines(int ref) {
            return prose.inlines(directive.get(ref).markdown(), locations.text(directive.get(ref)));
        }
    }
}
