package org.yjplan.check.claims;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.text.Quantity;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token;
import org.yjplan.check.text.Token.Word;
import org.yjplan.check.text.Unit;
import org.yjplan.model.Figure;
import org.yjplan.model.Indicator;
import org.yjplan.model.Performance;
import org.yjplan.model.Period;
import org.yjplan.model.Value;
import org.yjplan.source.Periods;

/** The indicators of a plan, as claims name them. */
final class NamedIndicators {
    /**
     * A value of an indicator.
     *
     * @param indicator the indicator
     * @param value the value
     */
    record Reading(Indicator indicator, Value value) {}

    private static final Set<String> WHERE = Set.of("in", "at", "from", "across", "within", "for");

    private final List<Indicator> indicators;
    private final Map<Indicator, List<Set<String>>> prefixes = new IdentityHashMap<>();

    private final Set<String> authority;

    private NamedIndicators(CheckContext context) {
        // It may have a word twice, as in “The Council of the City”.
        this.authority = Set.copyOf(List.of(
                context.plan().about().authority().toLowerCase(Locale.ROOT).split(" +")));
        this.indicators =
                context.plan().performance().map(Performance::indicators).orElse(List.of());
        indicators.forEach(indicator -> prefixes.put(indicator, prefixes(indicator)));
    }

    /** The prefixes of the id and those of the name as far as it says what is counted, as in “Custody, by quarter”. */
    private static List<Set<String>> prefixes(Indicator indicator) {
        return Stream.of(indicator.id(), indicator.name().split("[,(:;]", 2)[0])
                .map(WordPrefixes::of)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** Those of a plan. */
    static NamedIndicators of(CheckContext context) {
        return context.once(NamedIndicators.class, NamedIndicators::new);
    }

    /** The indicators that some words are about: all words of the indicator's id, or of its name, are among them. */
    List<Indicator> named(List<Token> words) {
        Set<String> said = WordPrefixes.of(words);
        return indicators.stream()
                .filter(indicator -> prefixes.get(indicator).stream().anyMatch(said::containsAll))
                .toList();
    }

    /** The indicators that some words name without saying anything else. */
    List<Indicator> called(List<Token> words) {
        Set<String> said = WordPrefixes.of(words);
        return indicators.stream()
                .filter(indicator -> prefixes.get(indicator).contains(said))
                .toList();
    }

    /** Whether a sentence is about a place within or outside the area, such as a town. */
    boolean isElsewhere(Sentence sentence) {
        return IntStream.range(1, sentence.size())
                .filter(i -> sentence.is(i - 1, WHERE))
                .mapToObj(sentence::get)
                .anyMatch(token -> token instanceof Word word
                        && Character.isUpperCase(word.text().charAt(0))
                        && !authority.contains(word.lower()));
    }

    /** The indicators that a statement is about: those that it names, or else the one shown last before it. */
    List<Indicator> about(Statement statement) {
        List<Indicator> named = named(statement.sentence().tokens());
        return named.isEmpty()
                ? statement.shown().stream().map(Reading::indicator).limit(1).toList()
                : named;
    }

    /** The value that an insertion shows, such as {@code {{ indicator custody 2011-12 }}}. */
    Optional<Reading> shown(List<String> words) {
        if (words.size() < 2 || !words.get(0).equals("indicator")) {
            return Optional.empty();
        }
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(words.get(1)))
                .findFirst()
                .flatMap(indicator -> words.size() == 2
                        ? indicator.newest().map(value -> new Reading(indicator, value))
                        : Periods.read(String.join(" ", words.subList(2, words.size())))
                                .flatMap(period -> in(indicator, period)));
    }

    /** The value of an indicator in a period. */
    static Optional<Reading> in(Indicator indicator, Period period) {
        return indicator.values().stream()
                .filter(value -> value.period().covers(period))
                .findFirst()
                .map(value -> new Reading(indicator, value));
    }

    /** A value as a quantity. */
    static Quantity quantity(Figure figure) {
        return Quantity.of(figure.value(), figure.percent() ? Unit.PERCENT : Unit.NUMBER);
    }
}
