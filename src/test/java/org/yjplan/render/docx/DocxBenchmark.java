package org.yjplan.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.yjplan.document.Document;
import org.yjplan.document.SampleDocuments;
import org.yjplan.layout.FittedDocument;
import org.yjplan.layout.PageIndex;
import org.yjplan.theme.Theme;

/**
 * The time for a Word file, after warm-up. Forty sections are some 40 pages with 2,000 cells; sixteen times the content should
 * take no more than seventeen times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DocxBenchmark {
    /** How many sections the document has. */
    @Param({"40", "160", "640"})
    private int sections;

    private FittedDocument document;
    private PageIndex pages;

    /** Makes the document. */
    @Setup
    public void prepare() {
        Document finished = SampleDocuments.large(sections);
        document = RenderedDocx.fit(finished, Theme.standard());
        pages = new FixedPages(finished);
    }

    /** Renders it, discarding the bytes. */
    @Benchmark
    public void render() throws IOException {
        new DocxRenderer().render(document, Optional.empty(), pages, OutputStream.nullOutputStream());
    }
}
