package org.yjplan.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.yjplan.report.Style;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command prints. Handed in, so that a test reads what a user would read.
 *
 * @param out for what was asked for
 * @param err for what went wrong
 * @param style how parts of the text stand out: by colour on a terminal, not at all elsewhere
 */
record Console(PrintWriter out, PrintWriter err, Style style) {

    /** The streams of this process. */
    static Console ofProcess() {
        Charset charset = charset();
        return new Console(
                new PrintWriter(System.out, true, charset),
                new PrintWriter(System.err, true, charset),
                Ansi.AUTO.enabled() ? Style.COLOURED : Style.PLAIN);
    }

    /** UTF-8, but on a terminal that is known to want something else, such as an older one on Windows. */
    private static Charset charset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8"));
        boolean ascii = name.equals("ANSI_X3.4-1968") || name.equals("US-ASCII");
        return ascii || !Charset.isSupported(name) ? StandardCharsets.UTF_8 : Charset.forName(name);
    }
}
