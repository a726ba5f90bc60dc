package org.yjplan.table;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;
import org.yjplan.model.ColumnKind;
import org.yjplan.model.Prose;
import org.yjplan.model.Rating;
import org.yjplan.source.CellReader;

/**
 * A cell of a free table, read as the kind of its column says.
 *
 * @param prose what the plan says; empty for an empty cell and a sum that is worked out
 * @param value the value: an amount of money, a figure, a percentage, a date, or {@link RatedWords}; empty in a column of
 *     words, and where there is none
 * @param whole whether the cell has only the value and no note
 * @param fault what is wrong with it, as a clause that starts with “which” or “whose”
 * @param help how to write it, if known
 * @param disclosure how much of its number may be shown; if it is suppressed, the prose is only its note,
 *     and there is no value
 */
public record TypedCell(
        Optional<Prose> prose,
        Optional<Object> value,
        boolean whole,
        Optional<String> fault,
        Optional<String> help,
        Disclosure disclosure) {
    /** What means none at all, in any column. */
    private static final Set<String> NONE = Set.of("–", "-", "—", "n/a");
    /** What means a number that is not given. */
    private static final Set<String> NOT_GIVEN = Set.of("*", "\\*", "not known");
    /** What means a number from 1 to 4 that is not given. */
    private static final Set<String> SMALL =
            Set.of("<5", Wording.ENGLISH.say(Phrase.FEWER_THAN_FIVE), Wording.WELSH.say(Phrase.FEWER_THAN_FIVE));

    private static final String NOTE = "^[";

    /** An empty cell. */
    static final TypedCell EMPTY = new TypedCell(
            Optional.empty(), Optional.empty(), true, Optional.empty(), Optional.empty(), Disclosure.SHOWN);

    /** A sum that is worked out. */
    static TypedCell sum(Object value) {
        return new TypedCell(
                Optional.empty(), Optional.of(value), true, Optional.empty(), Optional.empty(), Disclosure.SHOWN);
    }

    static TypedCell of(ColumnKind kind, Prose prose) {
        String text = prose.markdown().strip();
        if (kind == ColumnKind.TEXT || isMark(text)) {
            return new TypedCell(
                    Optional.of(prose), Optional.empty(), true, Optional.empty(), Optional.empty(), Disclosure.SHOWN);
        }
        int note = text.indexOf(NOTE);
        int colon = kind == ColumnKind.RATING ? text.indexOf(':') : -1;
        String part = text.substring(0, note > 0 ? note : colon > 0 ? colon : text.length())
                .strip();
        CellReader.Result result =
                CellReader.read(kind, kind == ColumnKind.RATING ? part.toLowerCase(Locale.ROOT) : part);
        Optional<Object> value = kind == ColumnKind.RATING
                ? result.value().map(rating -> new RatedWords((Rating) rating, wordsAfter(text, colon)))
                : result.value();
        return new TypedCell(Optional.of(prose), value, note <= 0, result.fault(), result.help(), Disclosure.SHOWN);
    }

    private static Optional<String> wordsAfter(String text, int colon) {
        return Optional.of(text.substring(colon + 1).strip()).filter(words -> colon > 0 && !words.isEmpty());
    }

    /** Whether a sum can leave it out: it is empty, or says that there is none. */
    boolean isNothing() {
        return prose.isPresent() ? NONE.contains(text()) : value.isEmpty();
    }

    /** How the author has suppressed its number; empty if not. */
    Optional<Disclosure> suppression() {
        String text = text();
        return SMALL.contains(text)
                ? Optional.of(Disclosure.SMALL)
                : NOT_GIVEN.contains(text) ? Optional.of(Disclosure.SUPPRESSED) : Optional.empty();
    }

    /** The cell with its number suppressed, but not its note. */
    TypedCell suppressed(Disclosure how) {
        String text = text();
        int note = text.indexOf(NOTE);
        return new TypedCell(
                Optional.of(text).filter(said -> note >= 0).map(said -> new Prose(said.substring(note))),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                how);
    }

    private String text() {
        return prose.map(Prose::markdown).map(String::strip).orElse("");
    }

    private static boolean isMark(String text) {
        return NONE.contains(text) || NOT_GIVEN.contains(text) || SMALL.contains(text);
    }
}
