package org.yjplan.template;

import java.util.Optional;
import java.util.Set;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.TemplateFaults;

/**
 * Finds what a template may not use at all, before it runs: built-ins that make objects, reach the classes behind values,
 * or run words as a template. FreeMarker is set up to refuse most of them as well; said here, it is said at the line.
 */
final class Refusals {
    private static final Set<String> REFUSED =
            Set.of("new", "api", "has_api", "hasApi", "eval", "eval_json", "evalJson", "interpret");

    private Refusals() {}

    /** The first refused built-in of a template. */
    static Optional<Diagnostic> first(TemplateSource source) {
        String text = source.text();
        for (int i = text.indexOf('?'); i >= 0; i = text.indexOf('?', i + 1)) {
            int start = i + 1;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '_')) {
                end++;
            }
            String name = text.substring(start, end);
            if (REFUSED.contains(name) && !isPlainText(text, i)) {
                return Optional.of(TemplateFaults.REFUSED
                        .at(source.locate(i, end), "a template may not use “?%s”".formatted(name))
                        .withHelp("take it out; everything that a document needs is in the plan"));
            }
        }
        return Optional.empty();
    }

    /** Whether a question mark stands outside of every tag and interpolation, judged by the nearest bracket before it. */
    private static boolean isPlainText(String text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '{' || c == '<') {
                return false;
            } else if (c == '}' || (c == '>' && (i == 0 || text.charAt(i - 1) != '-'))) {
                return true;
            }
        }
        return true;
    }
}
