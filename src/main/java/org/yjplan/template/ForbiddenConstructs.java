package org.yjplan.template;

import java.util.Optional;
import java.util.Set;
import org.yjplan.diagnostic.Diagnostic;

/**
 * Finds what a template may not use at all, before it runs: built-ins that make objects, reach the classes behind values,
 * or run words as a template. FreeMarker is set up to refuse most of them as well; said here, it is said at the line.
 */
final class ForbiddenConstructs {
    private static final Set<String> REFUSED =
            Set.of("new", "api", "has_api", "hasApi", "eval", "eval_json", "evalJson", "interpret");

    private ForbiddenConstructs() {}

    /** The first refused built-in of a template. */
    static Optional<Diagnostic> first(TemplateSource source) {
        String text = source.text();
        for (int i = next(text, 0); i < text.length(); i = next(text, i + 1)) {
            int start = i + 1;
            while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '_')) {
                end++;
            }
            String name = text.substring(start, end);
            if (REFUSED.contains(name) && (start == i + 1 || !isPlainText(text, i))) {
                return Optional.of(TemplateFaults.REFUSED
                        .at(source.locate(i, end), "a template may not use “?%s”".formatted(name))
                        .withHelp("take it out; everything that a document needs is in the plan"));
            }
        }
        return Optional.empty();
    }

    /** The next question mark that is not in a comment. */
    private static int next(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '?') {
                return i;
            } else if (text.startsWith("<#--", i)) {
                int end = text.indexOf("-->", i + 4);
                i = end < 0 ? text.length() : end + 2;
            }
        }
        return text.length();
    }

    /**
     * Whether a question mark that a space follows ends a question in plain words, judged by the nearest bracket before
     * it. Where this is mistaken, FreeMarker still makes no object and opens no class.
     */
    private static boolean isPlainText(String text, int at) {
        for (int i = at - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '{' || c == '<') {
                return false;
            } else if (c == '}' || c == '>') {
                return true;
            }
        }
        return true;
    }
}
