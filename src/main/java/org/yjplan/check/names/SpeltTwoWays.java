package org.yjplan.check.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.text.Token.Word;

/** An acronym, the name of a person or an office is spelt the same throughout. */
final class SpeltTwoWays extends Rule {
    private static final String SECTION = """
            sections:
              - id: health
                title: Health
                text: |
                  Child and Adolescent Mental Health Services (CAMHS) take part.
                  We refer young people to %s.
            """;

    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "dr", "cllr", "councillor", "sir", "dame", "judge", "superintendent");

    SpeltTwoWays() {
        super(
                "YJ241",
                "the same name is spelt in two ways",
                "Two acronyms have the same letters in a different order, or two names of people or offices differ in "
                        + "one letter. One of them is probably a typing mistake. Spell it the same throughout; if "
                        + "they are different, accept the finding.",
                SECTION.formatted("CHAMS (the clinic)"),
                SECTION.formatted("CAMHS"));
    }

    @Override
    public boolean bindsApproval() {
        return false;
    }

    @Override
    public void check(CheckContext context) {
        report(
                new ArrayList<>(Acronyms.of(context).uses().entrySet()),
                (one, other) -> one.length() >= 4 && SimilarSpelling.exchanged(one, other),
                context);
        Map<String, List<CapitalisedWord>> names = new LinkedHashMap<>();
        for (CapitalisedWord mention : CapitalisedWord.of(context)) {
            if (isName(mention)) {
                names.computeIfAbsent(bare(mention.word()), name -> new ArrayList<>())
                        .add(mention);
            }
        }
        report(new ArrayList<>(names.entrySet()), SimilarSpelling::oneLetterApart, context);
        for (ListedPeople.Slip slip : ListedPeople.slips(context)) {
            context.report(at(
                            slip.location(),
                            "“%s” here, “%s” in the list of people".formatted(slip.written(), slip.office()))
                    .withRelated(context.locations().of(slip.person(), slip.key()), "the other spelling")
                    .withHelp("spell it the same throughout"));
        }
    }

    /** Whether two spellings are likely to mean the same. */
    private interface Likeness {
        boolean alike(String one, String other);
    }

    /** Reports the rarer of each two that are alike, or the later if they are equally frequent. */
    private void report(
            List<Map.Entry<String, List<CapitalisedWord>>> spellings, Likeness likeness, CheckContext context) {
        for (int i = 0; i < spellings.size(); i++) {
            for (int j = i + 1; j < spellings.size(); j++) {
                if (likeness.alike(spellings.get(i).getKey(), spellings.get(j).getKey())) {
                    boolean firstIsRarer = spellings.get(i).getValue().size()
                            < spellings.get(j).getValue().size();
                    Map.Entry<String, List<CapitalisedWord>> slip = spellings.get(firstIsRarer ? i : j);
                    Map.Entry<String, List<CapitalisedWord>> usual = spellings.get(firstIsRarer ? j : i);
                    context.report(at(
                                    slip.getValue().get(0).location(),
                                    "“%s” here, “%s” elsewhere".formatted(slip.getKey(), usual.getKey()))
                            .withRelated(usual.getValue().get(0).location(), "the other spelling")
                            .withHelp("spell it the same throughout"));
                }
            }
        }
    }

    /** O'Neill, McDonald, and what follows a title. */
    private static boolean isName(CapitalisedWord mention) {
        String text = bare(mention.word());
        return text.length() >= 5
                && (text.startsWith("O'") || mention.sentence().is(mention.index() - 1, TITLES));
    }

    private static String bare(Word word) {
        String text = word.text().replace('’', '\'');
        return text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
    }
}
