package org.yjplan.check.privacy;

import java.util.Optional;
import java.util.Set;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.ParsedProse;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.text.Passage;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token.Number;
import org.yjplan.check.text.Token.Word;

/** No child is named, not even by an initial with an age. */
final class ChildNamed extends Rule {
    private static final String SECTION = """
            sections:
              - id: case
                title: A case study
                text: |
                  %s came to us in the spring
                  and now goes to college.
            """;

    private static final Set<String> CHILD = Set.of("child", "girl", "boy", "youth", "juvenile");
    private static final Set<String> NAMED = Set.of("named", "called");
    private static final Set<String> JOINTS = Set.of("to", "and", "or");
    /** Words for people, which are not names although a sentence may start with them. */
    private static final Set<String> PEOPLE = PrivacyWords.list("anybody");

    private static final Set<String> AGED = Set.of("aged", "age");
    private static final Set<String> YEAR = Set.of("year", "years");
    private static final Set<String> OLD = Set.of("old");
    private static final Set<String> YOUNG = Set.of("young");
    private static final Set<String> PERSON = Set.of("person");

    ChildNamed() {
        super(
                "YJ803",
                "a child who could be identified",
                "A name, or an initial together with an age, as in a case study, can be enough for neighbours to "
                        + "identify a child. Leave out the name and the age, or ask those concerned and say that "
                        + "names have been changed.",
                SECTION.formatted("J, aged 15,"),
                SECTION.formatted("A young person"));
    }

    @Override
    public void check(CheckContext context) {
        for (ParsedProse prose : context.written()) {
            for (Passage passage : prose.passages()) {
                for (Sentence sentence : passage.sentences()) {
                    boolean aged = sentence.has(AGED);
                    for (int i = 0; i < sentence.size(); i++) {
                        int first = i;
                        named(sentence, i, aged)
                                .ifPresent(
                                        last -> context.report(
                                                at(
                                                                prose.location(sentence.get(first), sentence.get(last)),
                                                                "this may identify a child")
                                                        .withHelp(
                                                                "leave out the name and the age, or say that names have been changed")));
                    }
                }
            }
        }
    }

    /** The last token of what starts at an index: Child J; young person K; J, aged 15; J.B. (15); 15-year-old J. */
    private static Optional<Integer> named(Sentence sentence, int i, boolean aged) {
        if (!isInitial(sentence, i) && !isInitial(sentence, i + 1) && !sentence.is(i + 1, NAMED)) {
            return aged ? fullName(sentence, i) : Optional.empty();
        }
        boolean child = sentence.is(i, CHILD) || sentence.is(i, PERSON) && sentence.is(i - 1, YOUNG);
        if ((child || isYearOld(sentence, i)) && isInitial(sentence, i + 1)) {
            return Optional.of(i + 1);
        }
        if (child && sentence.is(i + 1, NAMED) && startsName(sentence, i + 2)) {
            return Optional.of(endOfName(sentence, i + 2) - 1);
        }
        boolean seen = sentence.is(i - 1, CHILD) || sentence.is(i - 1, PERSON);
        boolean later = isInitial(sentence, i - 1) || isInitial(sentence, i - 2) && sentence.is(i - 1, '.');
        return isInitial(sentence, i) && !seen && !later
                ? age(sentence, endOfInitials(sentence, i))
                : fullName(sentence, i);
    }

    /** What follows J, J. or J.B. */
    private static int endOfInitials(Sentence sentence, int i) {
        int end = i + 1;
        while (sentence.is(end, '.') || isInitial(sentence, end)) {
            end++;
        }
        return end;
    }

    /**
     * The last token of a name with an age: Amy, aged 14; Amy Lee (aged 14). A number in brackets alone may be something else
     * than an age, and a range of ages is that of many.
     */
    private static Optional<Integer> fullName(Sentence sentence, int i) {
        if (!isName(sentence, i) || isName(sentence, i - 1)) {
            return Optional.empty();
        }
        int end = endOfName(sentence, i);
        boolean apart = sentence.is(end, ',') || sentence.is(end, '(');
        int aged = apart ? end + 1 : end;
        boolean said = (apart || end > i + 1) && sentence.is(aged, AGED) && isAge(sentence, aged + 1);
        return said && !sentence.is(aged + 2, JOINTS) ? Optional.of(aged + 1) : Optional.empty();
    }

    private static int endOfName(Sentence sentence, int i) {
        int end = i + 1;
        while (isName(sentence, end)) {
            end++;
        }
        return end;
    }

    private static boolean startsName(Sentence sentence, int i) {
        return isInitial(sentence, i) || isName(sentence, i);
    }

    /** Whether a word may be a name: one capital, then lower case, and not a word for people. */
    private static boolean isName(Sentence sentence, int i) {
        return i >= 0
                && i < sentence.size()
                && sentence.get(i) instanceof Word word
                && word.text().length() > 1
                && Character.isUpperCase(word.text().charAt(0))
                && !word.isCapitals()
                && !PEOPLE.contains(word.lower());
    }

    /** The last token of an age after a name. */
    private static Optional<Integer> age(Sentence sentence, int from) {
        int at = sentence.is(from, ',') || sentence.is(from, '(') ? from + 1 : from;
        if (sentence.is(at, AGED)) {
            at++;
            return at < sentence.size() && isAge(sentence, at) ? Optional.of(at) : Optional.empty();
        }
        boolean years = isAge(sentence, at) && sentence.is(at + 1, YEAR) && sentence.is(at + 2, OLD);
        boolean bracketed = sentence.is(from, '(') && isAge(sentence, at) && sentence.is(at + 1, ')');
        return years ? Optional.of(at + 2) : bracketed ? Optional.of(at) : Optional.empty();
    }

    private static boolean isAge(Sentence sentence, int i) {
        if (i >= sentence.size()) {
            return false;
        }
        String age = sentence.get(i) instanceof Word word
                ? word.text()
                : sentence.get(i) instanceof Number number
                        ? number.quantity().value().toPlainString()
                        : "";
        return age.length() == 2 && age.compareTo("10") >= 0 && age.compareTo("18") <= 0;
    }

    private static boolean isYearOld(Sentence sentence, int i) {
        return sentence.get(i) instanceof Word word && word.lower().endsWith("-year-old");
    }

    /** A capital that is not an article, as in “Child J”. */
    private static boolean isInitial(Sentence sentence, int i) {
        return i >= 0
                && i < sentence.size()
                && sentence.get(i) instanceof Word word
                && word.text().length() == 1
                && Character.isUpperCase(word.text().charAt(0))
                && !word.text().equals("I");
    }
}
