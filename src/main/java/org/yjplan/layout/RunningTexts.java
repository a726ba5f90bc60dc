package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.document.Metadata;
import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;
import org.yjplan.theme.RunningText;
import org.yjplan.theme.RunningText.Field;
import org.yjplan.theme.RunningText.Part;

/**
 * Fills the texts of header and footer with a document's metadata. Only the page number and the page count
 * remain as fields.
 */
public final class RunningTexts {
    private final Metadata metadata;
    private final Wording words;

    /** The texts of a document. */
    public RunningTexts(Metadata metadata) {
        this.metadata = metadata;
        words = Wording.of(metadata.language());
    }

    /**
     * The parts of a text: words, {@link Field#PAGE} and {@link Field#PAGES}. A field for which the document has no
     * value is omitted with the words before it, and a text cannot start with the separator after such a field.
     */
    public List<Part> filled(RunningText text) {
        List<Part> filled = new ArrayList<>();
        StringBuilder pending = new StringBuilder();
        boolean leftOut = false;
        for (Part part : text.parts()) {
            if (part instanceof RunningText.Words given) {
                pending.append(given.text());
                continue;
            }
            List<Part> values = values((Field) part);
            if (values.isEmpty()) {
                leftOut |= filled.isEmpty();
            } else {
                add(filled, pending, leftOut);
                filled.addAll(values);
            }
            pending.setLength(0);
        }
        add(filled, pending, leftOut);
        return List.copyOf(filled);
    }

    private static void add(List<Part> filled, StringBuilder pending, boolean leftOut) {
        String given = pending.toString();
        String shown = leftOut && filled.isEmpty() ? given.replaceFirst("^[^\\p{L}\\p{N}(“‘£]+", "") : given;
        if (!shown.isEmpty()) {
            filled.add(new RunningText.Words(shown));
        }
    }

    private List<Part> values(Field field) {
        return switch (field) {
            case TITLE -> words(metadata.shortTitle());
            case STATUS -> words(metadata.status());
            case AUTHORITY -> words(metadata.author());
            case MARKING -> words(metadata.marking().orElse(""));
            case PAGE, PAGES -> List.of(field);
            case PAGE_OF_PAGES ->
                List.of(
                        new RunningText.Words(words.say(Phrase.PAGE) + " "),
                        Field.PAGE,
                        new RunningText.Words(" " + words.say(Phrase.OF_PAGES) + " "),
                        Field.PAGES);
        };
    }

    private static List<Part> words(String value) {
        return value.isBlank() ? List.of() : List.of(new RunningText.Words(value));
    }
}
