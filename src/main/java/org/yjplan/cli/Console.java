package org.yjplan.cli;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.yjplan.report.Style;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command prints. Passed in, so that a test can read what a user would see.
 *
 * @param out for the output asked for
 * @param err for errors and progress
 * @param style how parts of the text are emphasised: by colour on a terminal, not at all elsewhere
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

    /** UTF-8, except on a terminal known to use another encoding, such as an older one on Windows. */
    private static Charset charset() {
        String name = System.getProperty("stdout.encoding", System.getProperty("sun.stdout.encoding", "UTF-8"));
        boolean ascii = name.equals("ANSI_X3.4-1968") || name.equals("US-ASCII");
        return ascii || !Charset.isSupported(name) ? StandardCharsets.UTF_8 : Charset.forName(name);
    }
}
