package org.yjplan.render.pdf;

import java.io.IOException;
import java.io.OutputStream;
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
import org.yjplan.layout.Layout;
import org.yjplan.layout.LayoutEngine;
import org.yjplan.theme.Theme;

/** The time for layout and PDF in a warm process. 40 sections are some 48 pages with 2,000 cells. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PdfBenchmark {
    /** The length of the document, in sections. */
    @Param({"40", "640"})
    public int sections;

    private final PdfFonts fonts = new PdfFonts();
    private Document document;
    private Layout layout;

    /** Makes the document. */
    @Setup
    public void prepare() {
        document = SampleDocuments.large(sections);
        layout = layOut();
    }

    /** Layout alone. */
    @Benchmark
    public Layout layOut() {
        return new LayoutEngine(fonts, Theme.standard()).layout(document);
    }

    /** Writing alone. */
    @Benchmark
    public void write() throws IOException {
        new PdfRenderer(fonts).render(layout, OutputStream.nullOutputStream());
    }

    /** Both. */
    @Benchmark
    public void layOutAndWrite() throws IOException {
        new PdfRenderer(fonts).render(layOut(), OutputStream.nullOutputStream());
    }
}
