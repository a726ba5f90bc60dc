package org.yjplan.build;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.yjplan.build.CompiledPlan.CompiledDocument;
import org.yjplan.check.Checker;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.diagnostic.SourceLines;
import org.yjplan.document.Document;
import org.yjplan.document.Finisher;
import org.yjplan.model.DocumentSpec;
import org.yjplan.model.Plan;
import org.yjplan.model.Report;
import org.yjplan.model.TargetDate;
import org.yjplan.prose.LocatedOrigin;
import org.yjplan.prose.Pictures;
import org.yjplan.render.docx.WordTemplate;
import org.yjplan.source.FileSource;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ReadPlan;
import org.yjplan.source.SourceMap;
import org.yjplan.template.TemplateEngine;

/** The first half of a build: a folder becomes a plan, the plan is checked, and its documents are composed. */
final class PlanCompiler {
    private static final DocumentSpec DEFAULT_DOCUMENT =
            new DocumentSpec("plan", "strategic-plan", List.of(), Optional.empty());

    private final PlanReader reader = new PlanReader();
    private final Checker checker = new Checker();
    private final BuildOptions options;
    private final TemplateEngine templates;
    private Optional<CompletableFuture<Void>> warmUp = Optional.empty();

    PlanCompiler(BuildOptions options) {
        this.options = options;
        this.templates = new TemplateEngine(options.templates());
    }

    CompiledPlan compile(FileSource folder) {
        if (warmUp.isEmpty()) {
            // A third of a first build is FreeMarker and its templates starting up: let them, while the YAML is read.
            warmUp = Optional.of(CompletableFuture.runAsync(() -> templates.warmUp(DEFAULT_DOCUMENT.template())));
        }
        List<Diagnostic> findings = new ArrayList<>();
        ReadPlan read = reader.read(folder, findings::add);
        SourceMap locations = read.locations();
        ConsequentialFindings sink = new ConsequentialFindings(findings);
        boolean whole = findings.stream().noneMatch(Diagnostic::isError);
        Checker.Conditions context = new Checker.Conditions(whole, options.today(), read.files()::line);
        List<CompiledDocument> documents = read.plan()
                .map(plan -> checkedDocuments(folder, plan, locations, context, sink))
                .orElse(List.of());
        Optional<WordTemplate> word = new CouncilTemplate(folder, locations, findings::add)
                .of(read.plan().flatMap(Plan::theme));
        SourceLines lines = (file, line) ->
                read.files().line(file, line).or(() -> templates.lines().line(file, line));
        return new CompiledPlan(read.plan(), whole, findings, locations, lines, word, documents);
    }

    /**
     * Composes the documents, while another thread holds the plan to the rules: each needs about as long. What the
     * rules find comes first to the sink, which keeps back what only follows from it.
     */
    private List<CompiledDocument> checkedDocuments(
            FileSource folder, Plan plan, SourceMap locations, Checker.Conditions context, Consumer<Diagnostic> sink) {
        CompletableFuture<List<Diagnostic>> broken = CompletableFuture.supplyAsync(() -> {
            List<Diagnostic> found = new ArrayList<>();
            checker.check(plan, locations, context, found::add);
            return found;
        });
        List<Diagnostic> ofDocuments = new ArrayList<>();
        List<CompiledDocument> documents = documents(folder, plan, locations, ofDocuments::add);
        broken.join().forEach(sink);
        ofDocuments.forEach(sink);
        return documents;
    }

    private List<CompiledDocument> documents(
            FileSource folder, Plan plan, SourceMap locations, Consumer<Diagnostic> sink) {
        warmUp.ifPresent(CompletableFuture::join);
        List<DocumentSpec> specs = plan.documents().isEmpty() ? List.of(DEFAULT_DOCUMENT) : plan.documents();
        Pictures pictures = new FolderPictures(folder, sink);
        List<CompiledDocument> documents = new ArrayList<>(specs.size());
        for (DocumentSpec spec : specs) {
            Instant made = options.date().orElseGet(() -> dateOf(plan, spec));
            templates
                    .compose(plan, locations, spec, made, pictures, sink)
                    .ifPresent(document -> documents.add(new CompiledDocument(spec, finish(document, sink))));
        }
        return documents;
    }

    private static Document finish(Document document, Consumer<Diagnostic> sink) {
        Finisher.Finished finished = Finisher.finish(document);
        for (Finisher.DanglingReference reference : finished.dangling()) {
            if (reference.origin() instanceof LocatedOrigin origin) {
                Diagnostic finding = BuildFaults.DANGLING_REFERENCE.at(
                        origin.location(), "there is no section, table or figure “%s”".formatted(reference.target()));
                sink.accept(NearestName.of(reference.target(), finished.targets())
                        .map(name -> finding.withHelp("did you mean “#%s”?".formatted(name)))
                        .orElse(finding));
            }
        }
        return finished.document();
    }

    /**
     * The date of the report that a document names, else of the last version of the plan, or the first day that it
     * may mean, else the first day of its period: never today's, so that builds can be repeated.
     */
    private static Instant dateOf(Plan plan, DocumentSpec spec) {
        Optional<LocalDate> meeting =
                spec.report().flatMap(named -> plan.report(spec)).map(Report::date);
        return meeting.orElseGet(() -> dateOf(plan))
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
    }

    private static LocalDate dateOf(Plan plan) {
        return plan.history().stream()
                .flatMap(version -> version.date().stream())
                .map(TargetDate::first)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> plan.about().period().first().atDay(1));
    }
}
