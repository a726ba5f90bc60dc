package org.yjplan.check.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token.Word;

/** The acronyms of a plan, without the plural's “s”, each with its uses. */
final class Acronyms {
    private static final int LONGEST = 6;
    /** Acronyms that every reader knows, and numerals. */
    private static final Set<String> KNOWN = Set.of(
            "UK", "EU", "UN", "USA", "US", "NHS", "HM", "BBC", "TV", "CCTV", "DVD", "GCSE", "PE", "IT", "ICT", "MP",
            "JP", "QC", "KC", "PC", "DNA", "HIV", "VAT", "GP", "ID", "OBE", "MBE", "CBE", "QPM", "DL", "AM", "PM", "OK",
            "PDF", "URL", "II", "III", "IV", "VI", "VII", "VIII", "IX", "XI", "XII", "SARIF", "YAML", "CEO", "HR",
            "IOM");

    private final Map<String, List<CapitalisedWord>> uses = new LinkedHashMap<>();
    private final Set<String> explained;

    private Acronyms(CheckContext context) {
        this.explained = new HashSet<>();
        context.plan().glossary().forEach(term -> explained.add(term.term()));
        context.plan().people().forEach(person -> person.initials().ifPresent(explained::add));
        for (CapitalisedWord mention : CapitalisedWord.of(context)) {
            if (isAcronym(mention)) {
                uses.computeIfAbsent(singular(mention.word()), acronym -> new ArrayList<>())
                        .add(mention);
            }
        }
    }

    static Acronyms of(CheckContext context) {
        return context.once(Acronyms.class, Acronyms::new);
    }

    /** The uses of each acronym, in order. */
    Map<String, List<CapitalisedWord>> uses() {
        return uses;
    }

    /** Whether an acronym is in the glossary, or the initials of a listed person. */
    boolean isListed(String acronym) {
        return explained.contains(acronym);
    }

    /** Whether an acronym is in the glossary, or spelt out where it is used somewhere. */
    boolean isExplained(String acronym) {
        return isListed(acronym)
                || uses.getOrDefault(acronym, List.of()).stream().anyMatch(Acronyms::isSpeltOut);
    }

    /** “Youth Offending Service (YOS)” or “YOS (Youth Offending Service)”. */
    static boolean isSpeltOut(CapitalisedWord mention) {
        Sentence sentence = mention.sentence();
        int i = mention.index();
        boolean after =
                sentence.is(i - 1, '(') && i >= 2 && (sentence.get(i - 2) instanceof Word || isQuote(sentence, i - 2));
        boolean before = sentence.is(i + 1, '(')
                && i + 2 < sentence.size()
                && sentence.get(i + 2) instanceof Word word
                && !word.isCapitals();
        return after || before;
    }

    private static boolean isQuote(Sentence sentence, int i) {
        return sentence.is(i, '”') || sentence.is(i, '’') || sentence.is(i, '"') || sentence.is(i, '\'');
    }

    private static boolean isAcronym(CapitalisedWord mention) {
        String acronym = singular(mention.word());
        return acronym.length() >= 2
                && acronym.length() <= LONGEST
                && isMostlyCapitals(acronym)
                && !KNOWN.contains(acronym)
                && !isShouted(mention);
    }

    /** Whether a word is of letters alone, most of them capitals. */
    private static boolean isMostlyCapitals(String word) {
        int capitals = 0;
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
            capitals += Character.isUpperCase(word.charAt(i)) ? 1 : 0;
        }
        return capitals * 2 > word.length();
    }

    /** Whether neighbouring words are in capitals too, so that it may be an ordinary word. */
    private static boolean isShouted(CapitalisedWord mention) {
        return isCapitals(mention, -1) || isCapitals(mention, 1);
    }

    private static boolean isCapitals(CapitalisedWord mention, int by) {
        int i = mention.index() + by;
        return i >= 0
                && i < mention.sentence().size()
                && mention.sentence().get(i) instanceof Word word
                && word.isCapitals();
    }

    private static String singular(Word word) {
        String text = word.text();
        if (text.endsWith("'s") || text.endsWith("’s")) {
            return text.substring(0, text.length() - 2);
        }
        return text.endsWith("s") ? text.substring(0, text.length() - 1) : text;
    }
}
