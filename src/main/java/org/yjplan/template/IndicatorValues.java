package org.yjplan.template;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.language.Numbers;
import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;
import org.yjplan.model.Figure;
import org.yjplan.model.Indicator;
import org.yjplan.model.Performance;
import org.yjplan.model.Period;
import org.yjplan.model.Plan;
import org.yjplan.model.Target;
import org.yjplan.model.Value;
import org.yjplan.prose.Insertion;
import org.yjplan.prose.ProseFaults;
import org.yjplan.prose.Word;

/**
 * What can be said of indicators within a sentence: {@code {{ indicator custody 2011-12 }}}, {@code {{ target custody }}}
 * and {@code {{ change custody 2009-10 2011-12 }}}.
 *
 * <p>A change is said in words that leave no doubt: “a fall of 27%” for numbers, “a fall of 1.4 percentage points” for
 * shares.
 */
final class IndicatorValues {
    /** The names of these insertions. */
    static final Set<String> NAMES = Set.of("indicator", "target", "change");

    private final Wording wording;
    private final List<Indicator> indicators;

    IndicatorValues(Plan plan, Wording wording) {
        this.wording = wording;
        this.indicators = plan.performance().map(Performance::indicators).orElse(List.of());
    }

    String words(Insertion insertion) throws InsertionFault {
        return switch (insertion.name().text()) {
            case "indicator" -> value(insertion);
            case "target" -> target(insertion);
            default -> change(insertion);
        };
    }

    private String value(Insertion insertion) throws InsertionFault {
        expect(insertion, 1, 2, "{{ indicator custody 2011-12 }}");
        Indicator indicator = indicator(insertion);
        Value value = insertion.arguments().size() == 1
                ? newest(indicator, insertion)
                : valueIn(indicator, insertion.arguments().get(1));
        return indicator.change().orElse(false) ? Numbers.signed(value.value()) : Numbers.figure(value.value());
    }

    private static Value newest(Indicator indicator, Insertion insertion) throws InsertionFault {
        return indicator
                .newest()
                .orElseThrow(() -> new InsertionFault(
                        ProseFaults.NO_VALUE,
                        insertion.arguments().get(0).location(),
                        "“%s” has no value yet".formatted(indicator.id()),
                        "give the indicator a value, or take the insertion out"));
    }

    private String target(Insertion insertion) throws InsertionFault {
        expect(insertion, 1, 2, "{{ target custody }}");
        Indicator indicator = indicator(insertion);
        List<Target> targets = indicator.targets();
        if (targets.isEmpty()) {
            throw new InsertionFault(
                    ProseFaults.NO_VALUE,
                    insertion.arguments().get(0).location(),
                    "“%s” has no target".formatted(indicator.id()),
                    "give the indicator a target, or take the insertion out");
        }
        if (insertion.arguments().size() == 1) {
            return plain(targets.get(0));
        }
        Word name = insertion.arguments().get(1);
        List<String> names = targets.stream().flatMap(t -> t.name().stream()).toList();
        return plain(targets.stream()
                .filter(target ->
                        target.name().filter(name.text()::equalsIgnoreCase).isPresent())
                .findFirst()
                .orElseThrow(() -> new InsertionFault(
                        ProseFaults.UNKNOWN_ARGUMENT,
                        name.location(),
                        "“%s” has no target called “%s”".formatted(indicator.id(), name.text()),
                        names.isEmpty() ? "its targets have no names" : NearestName.advice(name.text(), names))));
    }

    private String plain(Target target) {
        return wording.target(new Target(Optional.empty(), target.aim(), target.value(), target.period()));
    }

    private String change(Insertion insertion) throws InsertionFault {
        expect(insertion, 3, 3, "{{ change custody 2009-10 2011-12 }}");
        Indicator indicator = indicator(insertion);
        Figure from = valueIn(indicator, insertion.arguments().get(1)).value();
        Figure to = valueIn(indicator, insertion.arguments().get(2)).value();
        if (indicator.change().orElse(false)) {
            throw noChange(
                    insertion,
                    "the values of “%s” are changes themselves".formatted(indicator.id()),
                    "write {{ indicator %s … }}".formatted(indicator.id()));
        } else if (from.percent() != to.percent()) {
            throw noChange(
                    insertion, "one of the values is a percentage and the other is not", "give both in the same unit");
        }
        BigDecimal difference = to.value().subtract(from.value());
        if (from.percent()) {
            BigDecimal points = difference.abs().stripTrailingZeros();
            Phrase unit = points.compareTo(BigDecimal.ONE) == 0 ? Phrase.PERCENTAGE_POINT : Phrase.PERCENTAGE_POINTS;
            return direction(difference, wording.say(unit, plainly(points)));
        } else if (from.value().signum() == 0) {
            throw noChange(insertion, "a change from zero has no percentage", "say in words what the two values are");
        }
        BigDecimal share = difference
                .multiply(BigDecimal.valueOf(100))
                .divide(from.value().abs(), 1, RoundingMode.HALF_UP)
                .abs()
                .stripTrailingZeros();
        String least = share.signum() == 0 ? wording.say(Phrase.LESS_THAN, "0.1") : plainly(share);
        return direction(difference, least + "%");
    }

    private String direction(BigDecimal difference, String size) {
        return switch (difference.signum()) {
            case 0 -> wording.say(Phrase.NO_CHANGE);
            case 1 -> wording.say(Phrase.RISE_OF, size);
            default -> wording.say(Phrase.FALL_OF, size);
        };
    }

    private static String plainly(BigDecimal number) {
        return Numbers.number(number.scale() < 0 ? number.setScale(0) : number);
    }

    private static InsertionFault noChange(Insertion insertion, String message, String help) {
        return new InsertionFault(ProseFaults.NO_CHANGE, insertion.location(), message, help);
    }

    private static void expect(Insertion insertion, int least, int most, String example) throws InsertionFault {
        int count = insertion.arguments().size();
        if (count < least || count > most) {
            throw new InsertionFault(
                    ProseFaults.WRONG_ARGUMENTS,
                    insertion.location(),
                    "“%s” takes %s after its name, not %d"
                            .formatted(
                                    insertion.name().text(),
                                    least == most ? least + " words" : "one word or two",
                                    count),
                    "write it like " + example + "; put a period of several words in quotes");
        }
    }

    private Indicator indicator(Insertion insertion) throws InsertionFault {
        Word id = insertion.arguments().get(0);
        return indicators.stream()
                .filter(indicator -> indicator.id().equals(id.text()))
                .findFirst()
                .orElseThrow(() -> new InsertionFault(
                        ProseFaults.UNKNOWN_ARGUMENT,
                        id.location(),
                        "the plan has no indicator “%s”".formatted(id.text()),
                        indicators.isEmpty()
                                ? "give it under performance"
                                : NearestName.advice(
                                        id.text(),
                                        indicators.stream().map(Indicator::id).toList())));
    }

    private static Value valueIn(Indicator indicator, Word written) throws InsertionFault {
        String wanted = comparable(written.text());
        return indicator.values().stream()
                .filter(value ->
                        comparable(Wording.ENGLISH.period(value.period())).equals(wanted)
                                || comparable(longForm(value.period())).equals(wanted))
                .findFirst()
                .orElseThrow(() -> new InsertionFault(
                        ProseFaults.UNKNOWN_ARGUMENT,
                        written.location(),
                        "“%s” has no value for “%s”".formatted(indicator.id(), written.text()),
                        indicator.values().isEmpty()
                                ? "it has no value yet"
                                : "it has values for: "
                                        + String.join(
                                                ", ",
                                                indicator.values().stream()
                                                        .map(value -> Wording.ENGLISH.period(value.period()))
                                                        .toList())));
    }

    /** 2011–2012 for 2011–12. */
    private static String longForm(Period period) {
        return period.first().getYear() + "–" + period.last().getYear();
    }

    /** A period as written, in a form that does not depend on dashes, slashes, case or the length of a month's name. */
    private static String comparable(String period) {
        StringBuilder form = new StringBuilder();
        for (String word : period.toLowerCase(Locale.ROOT)
                .replace('\u00a0', ' ')
                .replace('–', '-')
                .replace('/', '-')
                .strip()
                .split("\\s+")) {
            boolean letters = !word.isEmpty() && Character.isLetter(word.charAt(0)) && !word.equals("to");
            form.append(letters && word.length() > 3 ? word.substring(0, 3) : word)
                    .append(' ');
        }
        return form.toString();
    }
}
