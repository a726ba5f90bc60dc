package org.yjplan.check.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.ShortText;
import org.yjplan.check.text.Passage;
import org.yjplan.check.text.PassageReader;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token.Word;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.Person;

/** The offices and names of the people whom a plan lists, and where it mistypes one of them. */
final class ListedPeople {
    /** In shorter words, one letter missing or changed may well make another word. */
    private static final int SHORTEST = 5;

    /** An office or a name that a person has under a key, by its words in lower case. */
    private record Office(Person person, String key, String name, List<String> words) {}

    /**
     * An office or a name that is spelt differently from the list.
     *
     * @param person who has it
     * @param key the key that it is under, {@code office} or {@code name}
     * @param office the office or the name as listed
     * @param written the same as spelt in the text
     * @param slip the one word of it that differs, in lower case
     * @param location where it is
     */
    record Slip(Person person, String key, String office, String written, String slip, Location location) {}

    private final CheckContext context;
    private final List<Office> offices;
    private final Map<String, List<Office>> byFirst = new HashMap<>();
    private final Map<String, List<Office>> byLast = new HashMap<>();

    private ListedPeople(CheckContext context) {
        this.context = context;
        this.offices = context.plan().people().stream()
                .flatMap(person -> Stream.of(
                                person.office().map(name -> new Office(person, "office", name, words(name))),
                                person.name().map(name -> new Office(person, "name", name, words(name))))
                        .flatMap(Optional::stream))
                .filter(office -> office.words().size() > 1)
                .toList();
        for (Office office : offices) {
            byFirst.computeIfAbsent(office.words().get(0), word -> new ArrayList<>())
                    .add(office);
            byLast.computeIfAbsent(office.words().get(office.words().size() - 1), word -> new ArrayList<>())
                    .add(office);
        }
    }

    /** The typing mistakes in a plan. A word that the plan also uses elsewhere is not one: it is another word. */
    static List<Slip> slips(CheckContext context) {
        List<Slip> slips = new ListedPeople(context).find();
        return slips.stream()
                .filter(slip -> slips.stream()
                                .filter(other -> other.slip().equals(slip.slip()))
                                .count()
                        == uses(context, slip.slip()))
                .toList();
    }

    private List<Slip> find() {
        List<Slip> slips = new ArrayList<>();
        for (CapitalisedWord mention : CapitalisedWord.of(context)) {
            String word = mention.word().lower();
            for (Office office : byFirst.getOrDefault(word, List.of())) {
                slip(office, mention, mention.index()).ifPresent(slips::add);
            }
            for (Office office : byLast.getOrDefault(word, List.of())) {
                int start = mention.index() - office.words().size() + 1;
                if (start >= 0 && !office.words().get(0).equals(lower(mention.sentence(), start))) {
                    slip(office, mention, start).ifPresent(slips::add);
                }
            }
        }
        return slips;
    }

    /** The office in the words that start at an index, if only a typing mistake differs. */
    private Optional<Slip> slip(Office office, CapitalisedWord mention, int start) {
        Sentence sentence = mention.sentence();
        int size = office.words().size();
        if (start + size > sentence.size()) {
            return Optional.empty();
        }
        List<String> found = new ArrayList<>();
        List<String> slips = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String word = lower(sentence, start + i);
            found.add(word);
            if (!word.equals(office.words().get(i))) {
                if (!slips.isEmpty() || !isSlip(word, office.words().get(i))) {
                    return Optional.empty();
                }
                slips.add(word);
            }
        }
        return slips.isEmpty() || isListedBefore(found, office)
                ? Optional.empty()
                : Optional.of(new Slip(
                        office.person(),
                        office.key(),
                        office.name(),
                        written(sentence, start, size),
                        slips.get(0),
                        mention.location(start, start + size - 1)));
    }

    /** Two spellings in the list itself are one finding. */
    private boolean isListedBefore(List<String> found, Office office) {
        return offices.stream().takeWhile(other -> other != office).anyMatch(other -> other.words()
                .equals(found));
    }

    /** Whether two words differ in a letter or in the order of their letters, other than as singular and plural. */
    private static boolean isSlip(String one, String other) {
        boolean plural = one.equals(other + "s") || other.equals(one + "s");
        int letters = Math.min(one.length(), other.length());
        return !plural
                && (letters >= SHORTEST && SimilarSpelling.oneLetterApart(one, other)
                        || letters >= SHORTEST - 1 && SimilarSpelling.exchanged(one, other));
    }

    /** How often a plan uses a word, in lower case. */
    private static long uses(CheckContext context, String word) {
        Stream<Passage> lines = context.lines().stream()
                .map(ShortText::text)
                .map(PassageReader::read)
                .flatMap(List::stream);
        Stream<Passage> prose = context.written().stream().flatMap(written -> written.passages().stream());
        return Stream.concat(lines, prose)
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(sentence -> sentence.tokens().stream())
                .filter(token -> token instanceof Word used && used.lower().equals(word))
                .count();
    }

    private static List<String> words(String office) {
        return List.of(office.toLowerCase(Locale.ROOT).replace('’', '\'').split(" +"));
    }

    private static String written(Sentence sentence, int start, int size) {
        return sentence.tokens().subList(start, start + size).stream()
                .map(token -> ((Word) token).text())
                .collect(Collectors.joining(" "));
    }

    /** A token as a word in lower case; empty if it is not a word. */
    private static String lower(Sentence sentence, int i) {
        return sentence.get(i) instanceof Word word ? word.lower() : "";
    }
}
