package org.yjplan.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yjplan.build.CompiledPlan.CompiledDocument;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.SourceLines;
import org.yjplan.document.Crest;
import org.yjplan.document.Document;
import org.yjplan.model.DocumentSpec;
import org.yjplan.model.Format;
import org.yjplan.source.FileSource;

/**
 * Builds plans, one after another: read, check, compose, lay out, render, publish. A plan with an error publishes
 * nothing, so that its earlier files stay as they were. For one thread at a time.
 */
public final class PlanBuilder {
    private static final String LARGE_PRINT = "-large-print";

    private final BuildOptions options;
    private final PlanCompiler compiler;
    private final List<FileSource> templates;
    private final ThemeLookup lookup;
    private final DocumentRenderer renderer;

    /** A builder that keeps templates and fonts from one plan to the next. */
    public PlanBuilder(BuildOptions options) {
        this.options = options;
        this.compiler = new PlanCompiler(options);
        this.templates = options.templates().stream().map(FileSource::folder).toList();
        this.lookup = ThemeLookup.in(templates);
        this.renderer = new DocumentRenderer(lookup.theme());
    }

    /**
     * Says what is wrong with a plan. Writes nothing.
     *
     * @param folder the folder of the plan
     */
    public BuildResult check(Path folder) {
        return check(FileSource.folder(folder));
    }

    /**
     * Says what is wrong with a plan, which may not be saved yet. Writes nothing.
     *
     * @param files the files of the plan
     */
    public BuildResult check(FileSource files) {
        return new Attempt(files).result(List.of());
    }

    /**
     * Builds a plan.
     *
     * @param folder the folder of the plan
     * @throws IOException if a file cannot be written
     */
    public BuildResult build(Path folder) throws IOException {
        Attempt attempt = new Attempt(FileSource.folder(folder));
        if (attempt.failed()) {
            return attempt.result(List.of());
        }
        List<RenderedFile> files = new ArrayList<>();
        Set<String> pictureFolders = new LinkedHashSet<>();
        for (PlanDocument document : attempt.documents) {
            DocumentSpec spec = document.spec();
            if (wanted(spec)) {
                files.addAll(document.render(formats(document)));
                if (formats(document).contains(Format.MD)) {
                    pictureFolders.add(DocumentRenderer.pictureFolder(spec.id()));
                }
                if (options.largePrint()) {
                    Set<Format> paper = formats(document);
                    paper.retainAll(Set.of(Format.DOCX, Format.PDF));
                    files.addAll(renderer.renderLarge(spec.id() + LARGE_PRINT, document.document(), paper));
                }
            }
        }
        return attempt.result(publish(folder, files, pictureFolders));
    }

    /**
     * A plan as it stands, to be looked at. Writes nothing.
     *
     * @param folder the folder of the plan
     */
    public Preview preview(Path folder) {
        Attempt attempt = new Attempt(FileSource.folder(folder));
        return new Preview(attempt.plan.plan(), attempt.plan.whole(), attempt.result(List.of()), attempt.documents);
    }

    private boolean wanted(DocumentSpec spec) {
        return options.documents().isEmpty() || options.documents().contains(spec.id());
    }

    private List<BuiltFile> publish(Path folder, List<RenderedFile> files, Set<String> pictureFolders)
            throws IOException {
        Path target = options.outputOf(folder);
        Map<String, byte[]> contents = new LinkedHashMap<>();
        files.forEach(file -> contents.put(file.name(), file.content()));
        Publisher.publish(target, contents, pictureFolders);
        return files.stream()
                .map(file -> new BuiltFile(target.resolve(file.name()), file.content().length, file.pages()))
                .toList();
    }

    private Set<Format> formats(PlanDocument document) {
        Set<Format> formats = document.formats();
        if (!options.formats().isEmpty()) {
            formats.retainAll(options.formats());
        }
        return formats;
    }

    /** One go at a plan: what it came to before rendering, and what was found on the way. */
    private final class Attempt {
        private final CompiledPlan plan;
        private final List<Diagnostic> findings;
        private final List<PlanDocument> documents = new ArrayList<>();

        Attempt(FileSource folder) {
            this.plan = compiler.compile(folder);
            this.findings = new ArrayList<>(plan.findings());
            this.findings.addAll(lookup.findings());
            Optional<Crest> crest = lookup.crest(folder, templates, findings::add);
            LayoutFaultTranslator late = new LayoutFaultTranslator(plan, lookup);
            ConsequentialFindings sink = new ConsequentialFindings(findings);
            for (CompiledDocument compiled : plan.documents()) {
                Document document = crest.map(compiled.document()::withCrest).orElseGet(compiled::document);
                PlanDocument ready = new PlanDocument(compiled.spec(), document, plan.word(), renderer);
                ready.missing().forEach(missing -> sink.accept(late.of(missing)));
                documents.add(ready);
            }
        }

        boolean failed() {
            return findings.stream().anyMatch(Diagnostic::isError);
        }

        BuildResult result(List<BuiltFile> files) {
            List<Diagnostic> sorted = findings.stream()
                    .distinct()
                    .sorted(Diagnostic.READING_ORDER)
                    .toList();
            List<String> ids =
                    documents.stream().map(document -> document.spec().id()).toList();
            SourceLines lines = (file, line) ->
                    plan.lines().line(file, line).or(() -> lookup.lines().line(file, line));
            return new BuildResult(sorted, lines, ids, files);
        }
    }
}
