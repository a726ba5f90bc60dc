package org.yjplan.template;

import freemarker.core.ParseException;
import freemarker.template.SimpleHash;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.SourceLines;
import org.yjplan.document.Document;
import org.yjplan.model.DocumentSpec;
import org.yjplan.model.Plan;
import org.yjplan.prose.Pictures;
import org.yjplan.source.ReadRecord;
import org.yjplan.source.SourceMap;

/**
 * Makes documents of plans by templates, which it reads once and keeps. For one thread at a time.
 *
 * <pre>{@code
 * TemplateEngine engine = new TemplateEngine(List.of(Path.of("templates")));
 * Optional<Document> document = engine.compose(plan, places, spec, date, pictures, findings::add);
 * }</pre>
 */
public final class TemplateEngine {
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final TemplateSources sources;
    private final TemplateConfiguration configuration;
    private final FaultTranslator faults;
    private final Duration limit;

    /**
     * An engine.
     *
     * @param folders where templates are looked for, file by file, before those that come with yjplan
     */
    public TemplateEngine(List<Path> folders) {
        this(folders, LONGEST);
    }

    TemplateEngine(List<Path> folders, Duration limit) {
        this.sources = new TemplateSources(folders);
        this.configuration = new TemplateConfiguration(sources);
        this.faults = new FaultTranslator(sources);
        this.limit = limit;
    }

    /**
     * Loads what the first composition will need, by composing a plan of nothing. Never necessary, and worth its while
     * on a thread of its own while a plan is being read: it takes most of the time that the first composition would.
     *
     * @param template the template that will be used
     */
    public void warmUp(String template) {
        ReadRecord<Plan> plan = WarmUp.plan();
        compose(
                plan.record().orElseThrow(),
                plan.locations(),
                WarmUp.document(template),
                Instant.EPOCH,
                Pictures.NONE,
                finding -> {
                    // The first composition reports what is wrong with the template.
                });
    }

    /**
     * Makes a document, not yet finished: numbering, cross-references and contents are for the document's own passes.
     *
     * @param plan the plan
     * @param locations where its parts were written
     * @param spec which document
     * @param date when it was made, as far as its readers are concerned
     * @param pictures where its pictures come from
     * @param sink takes the findings
     * @return empty if a finding is an error
     */
    public Optional<Document> compose(
            Plan plan,
            SourceMap locations,
            DocumentSpec spec,
            Instant date,
            Pictures pictures,
            Consumer<Diagnostic> sink) {
        boolean[] failed = new boolean[1];
        Composition composition = new Composition(this, plan, locations, pictures, finding -> {
            failed[0] |= finding.isError();
            sink.accept(finding);
        });
        Optional<Document> document = composition.document(spec, date);
        return failed[0] ? Optional.empty() : document;
    }

    /** The text of the templates that were used, for showing the lines that findings point at. */
    public SourceLines lines() {
        return sources;
    }

    TemplatePictures pictures(Pictures ofPlan, Consumer<Diagnostic> sink) {
        return new TemplatePictures(sources, ofPlan, sink);
    }

    boolean has(String template) {
        return sources.has(template);
    }

    SortedSet<String> names(String folder) {
        return sources.names(folder);
    }

    /** The names of the templates that documents may be made by. */
    SortedSet<String> templates() {
        return sources.templates();
    }

    /** Which template each is based on. */
    TemplateInheritance bases() {
        return sources.bases();
    }

    Optional<TemplateSource> source(String template) {
        try {
            return sources.find(template);
        } catch (TemplateSources.UnreadableTemplate reported) {
            return Optional.empty();
        }
    }

    /**
     * Runs a template.
     *
     * @return what it wrote; empty if it came to grief, which has then been reported
     */
    Optional<Output> run(String template, Map<String, Object> model, ReadTracker tracker, Consumer<Diagnostic> sink) {
        OutputWriter writer = new OutputWriter(sources, tracker);
        Watchdog watchdog = new Watchdog(limit);
        try {
            Template read = configuration.getTemplate(template);
            read.process(new SimpleHash(model, TemplateConfiguration.noWrapping()), writer);
            return Optional.of(writer.output());
        } catch (RefusedTemplate refused) {
            sink.accept(refused.finding());
        } catch (ParseException fault) {
            sink.accept(translated(() -> faults.syntax(fault)));
        } catch (TemplateException fault) {
            sink.accept(withPartAtHand(translated(() -> faults.fault(fault, template)), tracker));
        } catch (TemplateSources.UnreadableTemplate fault) {
            sink.accept(faults.unreadable(fault));
        } catch (OutputWriter.TooMuch tooMuch) {
            sink.accept(runaway(writer, template, "this template writes more than any document could hold"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (StackOverflowError | OutOfMemoryError exhausted) {
            sink.accept(runaway(writer, template, "this template calls itself, or piles up words, without end"));
        } catch (RuntimeException failure) {
            sink.accept(failed(failure, writer, template));
        } finally {
            watchdog.stop();
        }
        return Optional.empty();
    }

    private Diagnostic failed(RuntimeException failure, OutputWriter writer, String template) {
        if (TemplateConfiguration.isInterruption(failure)) {
            return runaway(
                    writer, template, "this template is still at work after %d seconds".formatted(limit.toSeconds()));
        }
        throw failure;
    }

    private interface Translation {
        Diagnostic get() throws IOException;
    }

    private static Diagnostic translated(Translation translation) {
        try {
            return translation.get();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Diagnostic withPartAtHand(Diagnostic finding, ReadTracker tracker) {
        ReadTracker.AtHand hand = tracker.atHand();
        return hand == null ? finding : finding.withRelated(tracker.locate(hand), tracker.describe(hand));
    }

    private Diagnostic runaway(OutputWriter writer, String template, String message) {
        return TemplateFaults.RUNAWAY
                .at(near(writer, template), message)
                .withHelp("look for a loop or a macro near here that never ends");
    }

    /** The last place that wrote anything. */
    private Location near(OutputWriter writer, String template) {
        return writer.lastPlace()
                .orElseGet(() ->
                        source(template).map(source -> source.locate(0, 0)).orElseGet(() -> Location.ofFile(template)));
    }
}
