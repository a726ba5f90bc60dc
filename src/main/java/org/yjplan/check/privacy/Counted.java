package org.yjplan.check.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What a heading or the title of a table says that its numbers count. */
enum Counted {
    /** Children. */
    CHILDREN,
    /** Something else, by which children may be told apart: “Referral orders”. */
    THINGS,
    /** Nothing that could be children: a rate, an age, hours, members of staff. */
    MEASURE,
    /** It does not say: “Number”, “2018–19”, “Ashby”. */
    OPEN;

    /** Where the words end that say what is counted: “Children” in “Children with a plan”. */
    private static final Set<String> JOINTS = Set.of(
            "by", "for", "with", "without", "from", "in", "at", "on", "to", "who", "whose", "where", "per", "of",
            "under", "against", "before", "after", "during", "between");
    /** What may stand before what is counted: “Number of”. */
    private static final Set<String> NUMBERS = Set.of(
            "number", "numbers", "no", "total", "count", "counts", "all", "sum", "cohort", "the", "our", "how", "many",
            "a");
    /** Which say what a column holds only where no figure follows: “Year”, but not “Year 2018”. */
    private static final Set<String> SCALES = Set.of(
            "year", "years", "quarter", "age", "ages", "aged", "level", "tier", "month", "week", "stage", "phase",
            "band");

    private static final Set<String> MEASURES = Set.of(
            "rate",
            "rates",
            "ratio",
            "average",
            "mean",
            "median",
            "share",
            "shares",
            "percentage",
            "percent",
            "proportion",
            "frequency",
            "change",
            "difference",
            "variance",
            "score",
            "scores",
            "rank",
            "ranking",
            "rating",
            "grade",
            "grades",
            "likelihood",
            "impact",
            "weight",
            "index",
            "ref",
            "reference",
            "version",
            "target",
            "targets",
            "cost",
            "costs",
            "budget",
            "funding",
            "amount",
            "price",
            "hours",
            "days",
            "weeks",
            "months",
            "minutes",
            "meetings",
            "meeting",
            "sessions",
            "session",
            "posts",
            "fte",
            "staff",
            "staffing",
            "officers",
            "workers",
            "employees",
            "volunteers",
            "managers",
            "mentors",
            "workforce",
            "works",
            "employed",
            "board",
            "members",
            "population");

    private static final Set<String> THINGS_COUNTED = Set.of(
            "risk",
            "risks",
            "priority",
            "visits",
            "contacts",
            "courses",
            "places",
            "vacancies",
            "partners",
            "agencies",
            "actions",
            "objectives",
            "standards",
            "inspections",
            "families",
            "parents",
            "carers",
            "victims",
            "adults",
            "teams",
            "services",
            "offences",
            "offence",
            "reoffences",
            "crimes",
            "incidents",
            "arrests",
            "orders",
            "order",
            "disposals",
            "sentences",
            "convictions",
            "cautions",
            "interventions",
            "programmes",
            "schools",
            "wards",
            "homes",
            "courts",
            "plans",
            "assessments",
            "reports",
            "requirements",
            "complaints",
            "compliments",
            "remands",
            "breaches",
            "panels",
            "groups",
            "conferences",
            "exclusions",
            "episodes",
            "events");

    private static final Pattern RATE = Pattern.compile("[%£]|\\bper [\\d,]+", Pattern.CASE_INSENSITIVE);

    /** What a text says. */
    static Counted in(String text) {
        if (RATE.matcher(text).find()) {
            return MEASURE;
        }
        List<String> words = words(text);
        List<String> head = head(words);
        boolean figures = text.codePoints().anyMatch(Character::isDigit);
        int children = children(head);
        for (int i = head.size() - 1; i > children; i--) {
            if (MEASURES.contains(head.get(i)) || !figures && SCALES.contains(head.get(i))) {
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
