package org.yjplan.template;

import freemarker.core.Environment;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.diagnostic.Location;

/**
 * Takes what a template writes, and notes for every piece which part of which template is writing.
 *
 * <p>FreeMarker tells where it stands only by its exceptions: each captures the innermost element under way when it is
 * made. So one is made here, without a stack trace and never thrown, for every piece. White space is not stripped, hence
 * a piece of plain text is the template's own characters, one for one, and anything else was written by an interpolation.
 */
final class OutputWriter extends Writer {
    /** What no plan comes near: some two thousand pages. */
    private static final int LARGEST = 20_000_000;

    private final TemplateSources sources;
    private final ReadTracker tracker;
    private final StringBuilder text = new StringBuilder(4096);
    private final List<Output.Stretch> stretches = new ArrayList<>();

    OutputWriter(TemplateSources sources, ReadTracker tracker) {
        this.sources = sources;
        this.tracker = tracker;
    }

    /** A template wrote too much. */
    static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Position extends TemplateException {
        private static final long serialVersionUID = 1L;

        Position(Environment environment) {
            super("", environment);
        }

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }

    @Override
    public void write(char[] buffer, int offset, int length) throws IOException {
        write(new String(buffer, offset, length));
    }

    @Override
    public void write(String piece, int offset, int length) throws IOException {
        write(piece.substring(offset, offset + length));
    }

    @Override
    public void write(String piece) throws IOException {
        ValuePlace value = tracker.takeValue();
        if (piece.isEmpty()) {
            return;
        }
        if (text.length() + piece.length() > LARGEST) {
            throw new TooMuch();
        }
        Position position = new Position(Environment.getCurrentEnvironment());
        Optional<TemplateSource> found = sources.find(position.getTemplateSourceName());
        if (found.isEmpty() || position.getLineNumber() == null) {
            throw new IllegalStateException("a template that nobody loaded: " + position.getTemplateSourceName());
        }
        TemplateSource source = found.get();
        int from = source.offset(position.getLineNumber(), position.getColumnNumber());
        int to = source.offset(position.getEndLineNumber(), position.getEndColumnNumber() + 1);
        int mark = nextMark(piece, 0);
        if (mark > 0 && mark < piece.length() && followsLiteral(source, from)) {
            // The template's own words before a phrase and the phrase are one text, as if the template had written
            // both.
            Output.Stretch before = stretches.remove(stretches.size() - 1);
            stretches.add(new Output.Stretch(before.start(), source, before.from(), to, true, null, before.atHand()));
            text.append(piece, 0, mark);
        } else {
            append(piece.substring(0, mark), source, from, to, value, false);
        }
        while (mark < piece.length()) {
            int next = nextMark(piece, mark + 1);
            ValuePlace marked = null;
            int words = mark + 1;
            if (piece.charAt(mark) == ReadTracker.START) {
                words = piece.indexOf(ReadTracker.VALUE, mark) + 1;
                marked = tracker.marked(Integer.parseInt(piece.substring(mark + 1, words - 1)));
            }
            append(piece.substring(words, next), source, from, to, marked, true);
            mark = next;
        }
    }

    private void append(
            String words, TemplateSource source, int from, int to, ValuePlace value, boolean startsStretch) {
        if (words.isEmpty()) {
            return;
        }
        boolean literal = source.text().startsWith(words, from);
        if (literal || value != null || startsStretch || !continues(source, from)) {
            stretches.add(new Output.Stretch(
                    text.length(), source, from, to, literal, literal ? null : value, tracker.atHand()));
        }
        text.append(words);
    }

    /** Where the next marked value starts or ends; the length of the piece if none does. */
    private static int nextMark(String piece, int from) {
        for (int i = from; i < piece.length(); i++) {
            if (piece.charAt(i) == ReadTracker.START || piece.charAt(i) == ReadTracker.END) {
                return i;
            }
        }
        return piece.length();
    }

    private boolean followsLiteral(TemplateSource source, int from) {
        if (stretches.isEmpty()) {
            return false;
        }
        Output.Stretch last = stretches.get(stretches.size() - 1);
        return last.literal() && last.source() == source && last.to() == from;
    }

    /** Whether the interpolation that wrote last is at it still: where it escapes a character, it writes in pieces. */
    private boolean continues(TemplateSource source, int from) {
        if (stretches.isEmpty()) {
            return false;
        }
        Output.Stretch last = stretches.get(stretches.size() - 1);
        return !last.literal() && last.source() == source && last.from() == from;
    }

    @Override
    public void flush() {
        // nothing is buffered
    }

    @Override
    public void close() {
        // nothing is held open
    }

    /** The place in a template that wrote last. */
    Optional<Location> lastPlace() {
        return stretches.isEmpty() ? Optional.empty() : Optional.of(output().locate(text.length() - 1, text.length()));
    }

    Output output() {
        return new Output(text.toString(), stretches, tracker);
    }
}
