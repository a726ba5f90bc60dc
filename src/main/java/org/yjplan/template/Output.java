package org.yjplan.template;

import java.util.List;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Location;
import org.yjplan.document.Origin;
import org.yjplan.prose.SourceOrigin;

/** The markup that a template wrote, each stretch of it with the piece of the template that wrote it. */
final class Output {
    private final String text;
    private final List<Stretch> stretches;
    private final ReadTracker tracker;

    /**
     * What a template wrote at one go.
     *
     * @param start where it starts in the output
     * @param source the template
     * @param from where the piece of the template starts in it
     * @param to where it ends
     * @param literal whether the template's own characters were written, one for one
     * @param value the value of the plan that was written, or null
     * @param atHand the record of the plan that the template was at work on, or null
     */
    record Stretch(
            int start,
            TemplateSource source,
            int from,
            int to,
            boolean literal,
            ValuePlace value,
            ReadTracker.AtHand atHand) {}

    Output(String text, List<Stretch> stretches, ReadTracker tracker) {
        this.text = text;
        this.stretches = List.copyOf(stretches);
        this.tracker = tracker;
    }

    String text() {
        return text;
    }

    /** The number of the stretch that wrote a character. */
    int stretchAt(int offset) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (stretches.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /** The place in a template that wrote the characters {@code [start, end)}. */
    Location locate(int start, int end) {
        Stretch stretch = stretches.get(stretchAt(start));
        if (!stretch.literal()) {
            return stretch.source().locate(stretch.from(), stretch.to());
        }
        int from = stretch.from() + start - stretch.start();
        return stretch.source().locate(from, Math.min(stretch.to(), from + end - start));
    }

    /** Where the words {@code [start, end)} came from: the plan, or else the template. */
    Origin origin(int start, int end) {
        Stretch stretch = stretches.get(stretchAt(start));
        if (stretch.value() != null) {
            return SourceOrigin.of(tracker.locate(stretch.value()));
        }
        return new TemplateOrigin(locate(start, end));
    }

    /** A finding about the characters {@code [start, end)}, which names the part of the plan at hand. */
    Diagnostic fault(DiagnosticType type, int start, int end, String message) {
        Diagnostic finding = type.at(locate(start, end), message);
        ReadTracker.AtHand hand = stretches.get(stretchAt(start)).atHand();
        return hand == null ? finding : finding.withRelated(tracker.locate(hand), tracker.describe(hand));
    }
}
