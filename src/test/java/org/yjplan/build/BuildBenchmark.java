package org.yjplan.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yjplan.check.Checker;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Document;
import org.yjplan.layout.Layout;
import org.yjplan.layout.LayoutEngine;
import org.yjplan.model.Format;
import org.yjplan.render.pdf.PdfFonts;
import org.yjplan.source.FileSource;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ReadPlan;
import org.yjplan.theme.Theme;

/** How long a warm build of the Leicestershire plan takes, and each of its stages. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class BuildBenchmark {
    private static final Path PLAN = Path.of("plans", "leicestershire-2013-14");
    private static final List<Path> TEMPLATES = List.of(Path.of("templates"));

    private final PlanBuilder builder;
    private final PlanCompiler compiler =
            new PlanCompiler(BuildOptions.into(Path.of("output"), TEMPLATES, Optional.empty()));
    private final DocumentRenderer renderer = new DocumentRenderer(Theme.standard());
    private final Document document =
            compiler.compile(FileSource.folder(PLAN)).documents().get(0).document();
    private final ReadPlan read = new PlanReader().read(PLAN, finding -> {});
    private final Checker checker = new Checker();
    private final LayoutEngine engine = new LayoutEngine(new PdfFonts(), Theme.standard());

    /** Sets up a builder that writes into a folder of its own. */
    public BuildBenchmark() {
        try {
            Path output = Files.createTempDirectory("yjplan-benchmark");
            builder = new PlanBuilder(BuildOptions.into(output, TEMPLATES, Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole line, from YAML to four published files. */
    @Benchmark
    public BuildResult build() throws IOException {
        return builder.build(PLAN);
    }

    /** YAML to records. */
    @Benchmark
    public ReadPlan read() {
        return new PlanReader().read(PLAN, finding -> {});
    }

    /** YAML to a finished document: reading, checking, composing and finishing. */
    @Benchmark
    public CompiledPlan compile() {
        return compiler.compile(FileSource.folder(PLAN));
    }

    /** A document to pages. */
    @Benchmark
    public Layout layOut() {
        return engine.layout(engine.fit(document));
    }

    /** A document to PDF. */
    @Benchmark
    public List<RenderedFile> pdf() throws IOException {
        return renderer.render("plan", document, Optional.empty(), EnumSet.of(Format.PDF));
    }

    /** A document to Word. */
    @Benchmark
    public List<RenderedFile> docx() throws IOException {
        return renderer.render("plan", document, Optional.empty(), EnumSet.of(Format.DOCX));
    }

    /** A document to Markdown. */
    @Benchmark
    public List<RenderedFile> markdown() throws IOException {
        return renderer.render("plan", document, Optional.empty(), EnumSet.of(Format.MD));
    }

    /** The document as HTML. */
    @Benchmark
    public List<RenderedFile> html() throws IOException {
        return renderer.render("plan", document, Optional.empty(), EnumSet.of(Format.HTML));
    }

    /** All rules, over a plan that has been read. */
    @Benchmark
    public List<Diagnostic> check() {
        List<Diagnostic> findings = new ArrayList<>();
        Checker.Conditions context = new Checker.Conditions(true, LocalDate.of(2013, 3, 14), read.files()::line);
        checker.check(read.plan().orElseThrow(), read.locations(), context, findings::add);
        return findings;
    }
}
