package org.yjplan.check.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.yjplan.table.CountCells;

/** What a heading or the title of a table says that its numbers count. */
enum CountSubject {
    /** Children. */
    CHILDREN,
    /** Something else by which children may be broken down: “Referral orders”. */
    THINGS,
    /** Nothing that could be children: a rate, an age, hours, members of staff. */
    MEASURE,
    /** It does not say: “Number”, “2018–19”, “Ashby”. */
    OPEN;

    /** Words that end the name of what is counted: “Children” in “Children with a plan”. */
    private static final Set<String> JOINTS = PrivacyWords.list("joints");
    /** Words that may come before what is counted: “Number of”. */
    private static final Set<String> NUMBERS = PrivacyWords.list("numbers");
    /** Words that say what a column contains only if no figure follows: “Year”, but not “Year 2018”. */
    private static final Set<String> SCALES = PrivacyWords.list("scales");

    private static final Set<String> MEASURES = PrivacyWords.list("measures");

    private static final Set<String> THINGS_COUNTED = PrivacyWords.list("things");

    private static final Pattern RATE = Pattern.compile("[%£]|\\bper [\\d,]+", Pattern.CASE_INSENSITIVE);

    /** What a text says is counted. */
    static CountSubject in(String text) {
        if (RATE.matcher(text).find()) {
            return MEASURE;
        }
        List<String> words = words(text);
        List<String> head = head(words);
        boolean figures = text.codePoints().anyMatch(Character::isDigit);
        int children = children(head);
        for (int i = head.size() - 1; i > children; i--) {
            if (isMeasure(head.get(i)) || !figures && SCALES.contains(head.get(i))) {
                return MEASURE;
            }
        }
        int per = words.indexOf("per");
        if (per >= 0 && children(words.subList(per, words.size())) >= 0) {
            return MEASURE;
        }
        for (int i = head.size() - 1; i > children; i--) {
            if (THINGS_COUNTED.contains(head.get(i))) {
                return THINGS;
            }
        }
        return children >= 0 ? CHILDREN : OPEN;
    }

    private static boolean isMeasure(String word) {
        return MEASURES.contains(word) || CountCells.isDerived(word);
    }

    /** The words of a text, in lower case. */
    static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}']+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** The words that say what is counted. */
    private static List<String> head(List<String> words) {
        List<String> head = new ArrayList<>();
        for (String word : words) {
            boolean joint = JOINTS.contains(word) && !(word.equals("after") && head.contains("looked"));
            if (joint && word.equals("of") && NUMBERS.containsAll(head)) {
                head.clear();
            } else if (joint) {
                break;
            } else {
                head.add(word);
            }
        }
        return head;
    }

    /** Where words say “children”; -1 if they do not. One child stands for children only at the end: “child protection”. */
    private static int children(List<String> words) {
        for (int i = words.size() - 1; i >= 0; i--) {
            boolean last = i == words.size() - 1;
            boolean child = SmallCount.CHILDREN.contains(words.get(i))
                    && (last || !words.get(i).equals("child"));
            if (child
                    || i > 0
                            && SmallCount.PEOPLE.contains(words.get(i))
                            && SmallCount.YOUNG.contains(words.get(i - 1))) {
                return i;
            }
        }
        return -1;
    }
}
