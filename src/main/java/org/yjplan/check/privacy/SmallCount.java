package org.yjplan.check.privacy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.ParsedProse;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.text.Passage;
import org.yjplan.check.text.PassageReader;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token;
import org.yjplan.check.text.Token.Number;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.Indicator;
import org.yjplan.model.Performance;
import org.yjplan.model.Value;

/** No number of children or staff in a plan is so small that readers could identify them. */
final class SmallCount extends Rule {
    private static final String SECTION = """
            sections:
              - id: custody
                title: Custody
                text: |
                  In the year %s young people
                  were sent to custody.
            """;

    private static final BigDecimal MOST = BigDecimal.valueOf(4);
    static final Set<String> CHILDREN = PrivacyWords.list("children");
    static final Set<String> YOUNG = Set.of("young");
    static final Set<String> PEOPLE = PrivacyWords.list("people");
    /** Words that may come between the number and the children. */
    private static final Set<String> BETWEEN = PrivacyWords.list("before-people");

    static final Set<String> STAFF = Set.of("staff", "officers", "workers", "employees", "volunteers", "managers");
    /** What is private to a member of staff. */
    private static final Set<String> SENSITIVE = PrivacyWords.list("sensitive");

    private static final Set<String> GROUPS = Set.of("groups", "group", "young-people's");

    SmallCount() {
        super(
                "YJ802",
                "so few people that they could be identified",
                "A plan is published. If only one to four children did something, or as few staff were ill, people who "
                        + "know the area may be able to identify them. Write “fewer than 5”, give a longer period or "
                        + "a larger area, or remove the figure. If it is public already, accept the finding and say "
                        + "where.",
                SECTION.formatted("3"),
                SECTION.formatted("fewer than 5"));
    }

    @Override
    public void check(CheckContext context) {
        for (ParsedProse prose : context.written()) {
            for (Passage passage : prose.passages()) {
                for (Sentence sentence : passage.sentences()) {
                    check(prose, sentence, context);
                }
            }
        }
        context.plan().performance().map(Performance::indicators).orElse(List.of()).stream()
                .filter(SmallCount::countsChildren)
                .flatMap(indicator -> indicator.values().stream())
                .filter(SmallCount::isSmall)
                .forEach(value -> context.report(finding(
                        context.locations().of(value, "value"), value.value().value())));
        StaffCells.of(context).stream()
                .filter(cell -> isSmall(cell.count()))
                .forEach(cell -> context.report(finding(cell.location(), cell.count())));
    }

    private void check(ParsedProse prose, Sentence sentence, CheckContext context) {
        for (int i = 0; i < sentence.size(); i++) {
            if (sentence.get(i) instanceof Number number
                    && number.quantity().isCount()
                    && isSmall(number.quantity().value())) {
                int people = people(sentence, i + 1);
                if (people > 0) {
                    context.report(finding(
                            prose.location(number, sentence.get(people)),
                            number.quantity().value()));
                }
            }
        }
    }

    /** The last token of the words for the people after a number; 0 if there is none. */
    private static int people(Sentence sentence, int from) {
        int at = from;
        while (at < from + 3 && sentence.is(at, BETWEEN)) {
            at++;
        }
        boolean young = sentence.is(at, YOUNG) && sentence.is(at + 1, PEOPLE);
        boolean one = sentence.is(at, CHILDREN) || sentence.is(at, STAFF) && sentence.has(SENSITIVE);
        int last = young ? at + 1 : one ? at : 0;
        return last > 0 && sentence.is(last + 1, GROUPS) ? 0 : last;
    }

    private static boolean countsChildren(Indicator indicator) {
        List<Token> words = PassageReader.read(indicator.name()).stream()
                .flatMap(passage -> passage.sentences().stream())
                .flatMap(sentence -> sentence.tokens().stream())
                .toList();
        Sentence name = new Sentence(words);
        return !indicator.change().orElse(false)
                && (name.has(CHILDREN) || name.has(YOUNG) && name.has(PEOPLE))
                && indicator.values().stream().allMatch(SmallCount::isWhole);
    }

    private static boolean isWhole(Value value) {
        return !value.value().percent() && value.value().value().scale() <= 0;
    }

    private static boolean isSmall(Value value) {
        return isSmall(value.value().value());
    }

    static boolean isSmall(BigDecimal count) {
        return count.signum() > 0 && count.compareTo(MOST) <= 0;
    }

    private Diagnostic finding(Location location, BigDecimal count) {
        return at(location, "so small a number (%s) may identify them".formatted(count.toPlainString()))
                .withHelp("write “fewer than 5”, give a longer period, or remove it");
    }
}
