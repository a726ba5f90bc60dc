package org.yjplan.prose;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.TextMap;

/** Language tags of IETF BCP 47: a language, with or without a country. */
public final class Languages {
    /** What authors may write instead of a tag. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("welsh", "cy"),
            Map.entry("cymraeg", "cy"),
            Map.entry("cym", "cy"),
            Map.entry("wales", "cy"),
            Map.entry("english", "en"),
            Map.entry("irish", "ga"),
            Map.entry("gaelic", "gd"),
            Map.entry("cornish", "kw"),
            Map.entry("french", "fr"),
            Map.entry("polish", "pl"),
            Map.entry("romanian", "ro"),
            Map.entry("urdu", "ur"),
            Map.entry("punjabi", "pa"),
            Map.entry("bengali", "bn"),
            Map.entry("gujarati", "gu"),
            Map.entry("arabic", "ar"),
            Map.entry("somali", "so"),
            Map.entry("latin", "la"));

    private Languages() {}

    /** Whether a tag names a language, as in {@code cy}, or a language and a country, as in {@code cy-GB}. */
    public static boolean isKnown(String tag) {
        int hyphen = tag.indexOf('-');
        String language = hyphen < 0 ? tag : tag.substring(0, hyphen);
        boolean country = hyphen < 0
                || Arrays.asList(Locale.getISOCountries())
                        .contains(tag.substring(hyphen + 1).toUpperCase(Locale.ROOT));
        return country && Arrays.asList(Locale.getISOLanguages()).contains(language.toLowerCase(Locale.ROOT));
    }

    /** What to do about an unknown tag. */
    public static String help(String tag) {
        String meant = NAMES.get(tag.toLowerCase(Locale.ROOT));
        return meant == null
                ? "give a language tag, such as cy for Welsh or pl for Polish"
                : "write {lang=%s}".formatted(meant);
    }

    /**
     * The tag at the end of words in another language; an unknown one is reported.
     *
     * @param end {@code ]{lang=…}}
     */
    static Optional<String> tag(BasedSequence end, TextMap map, Consumer<Diagnostic> sink) {
        int start = end.indexOf('=') + 1;
        BasedSequence written = end.subSequence(start, end.length() - 1).trim();
        String tag = written.toString().replace("\"", "");
        if (isKnown(tag)) {
            return Optional.of(tag);
        }
        sink.accept(ProseFaults.UNKNOWN_LANGUAGE
                .at(
                        map.locate(written.getStartOffset(), written.getEndOffset()),
                        "“%s” is not a language tag".formatted(tag))
                .withHelp(help(tag)));
        return Optional.empty();
    }
}
