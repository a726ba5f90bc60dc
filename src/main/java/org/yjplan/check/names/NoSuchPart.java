package org.yjplan.check.names;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.ParsedProse;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.text.Passage;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token.Word;
import org.yjplan.model.RecordTree;
import org.yjplan.model.Report;

/** Every section or appendix that prose cites by number exists. */
final class NoSuchPart extends Rule {
    private static final String SECTIONS = """
            sections:
              - id: role
                title: Role
                text: |
                  For the money, see section %s.
              - { id: budget, title: Budget }
            """;

    private static final Set<String> APPENDIX = Set.of("appendix", "annex");
    private static final Set<String> SECTION = Set.of("section");
    private static final Set<String> SEE = Set.of("see", "in", "at", "to");
    /** Words that make a section one of a law, or of something else. */
    private static final Set<String> LAW = Set.of(
            "act",
            "acts",
            "law",
            "code",
            "regulations",
            "duty",
            "duties",
            "statutory",
            "statute",
            "order",
            "guidance",
            "standards");

    private static final Set<String> ELSEWHERE = Set.of("of", "to", "from");
    private static final Set<String> THIS = Set.of("this");
    private static final Set<String> OURS = Set.of("the", "our");
    private static final Set<String> DOCUMENT = Set.of("plan", "report", "document");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){0,4}");
    private static final Pattern LETTER = Pattern.compile("\\d{1,3}|[A-Z]");

    NoSuchPart() {
        super(
                "YJ243",
                "a missing section or appendix is cited",
                "The text cites a section or an appendix by a number that the document does not have. Numbers change "
                        + "when a section is added. Correct it, or refer by id: a link such as [the budget](#budget) "
                        + "always works.",
                SECTIONS.formatted("9.4"),
                SECTIONS.formatted("2"));
    }

    @Override
    public void check(CheckContext context) {
        Set<String> headed = headed(context);
        Map<Record, CitableParts> ofReports = new IdentityHashMap<>();
        for (Report report : context.plan().reports()) {
            RecordTree.of(report).forEach(record -> ofReports.put(record, CitableParts.of(report, headed)));
        }
        CitableParts ofPlan = new CitableParts(context.plan().sections(), false, headed);
        for (ParsedProse written : context.written()) {
            CitableParts parts = ofReports.getOrDefault(written.prose(), ofPlan);
            for (Passage passage : written.passages()) {
                for (Sentence sentence : passage.sentences()) {
                    check(sentence, parts, written, context);
                }
            }
        }
    }

    /** The appendices within the prose: a passage, which may be a heading, starts with their name. */
    private static Set<String> headed(CheckContext context) {
        return context.written().stream()
                .flatMap(written -> written.passages().stream())
                .flatMap(passage -> passage.sentences().stream().limit(1))
                .flatMap(sentence -> headed(sentence).stream())
                .collect(Collectors.toSet());
    }

    private static Optional<String> headed(Sentence sentence) {
        int first = 0;
        while (sentence.is(first, '#')) {
            first++;
        }
        return sentence.is(first, APPENDIX)
                        && first + 1 < sentence.size()
                        && sentence.get(first + 1) instanceof Word name
                ? Optional.of(name.text())
                : Optional.empty();
    }

    private void check(Sentence sentence, CitableParts parts, ParsedProse written, CheckContext context) {
        for (int i = 0; i + 1 < sentence.size(); i++) {
            if (sentence.get(i + 1) instanceof Word number) {
                Optional<String> kind = missing(sentence, i, number.text(), parts);
                if (kind.isPresent()) {
                    context.report(at(
                                    written.location(sentence.get(i), number),
                                    "this document has no %s %s".formatted(kind.get(), number.text()))
                            .withHelp("correct the number, or refer by id, as in [the budget](#budget)"));
                }
            }
        }
    }

    /** Whether this document is meant: of this plan, to our report; but not of their plan or of the Act. */
    private static boolean isOfThis(Sentence sentence, int i) {
        return sentence.is(i, THIS) || sentence.is(i, OURS) && sentence.is(i + 1, DOCUMENT);
    }

    /** What is cited at a token and does not exist. */
    private static Optional<String> missing(Sentence sentence, int i, String number, CitableParts parts) {
        if (!sentence.is(i, APPENDIX) && !sentence.is(i, SECTION)) {
            return Optional.empty();
        }
        if (sentence.is(i + 2, ELSEWHERE) && !isOfThis(sentence, i + 3)) {
            return Optional.empty();
        }
        if (sentence.is(i, APPENDIX) && LETTER.matcher(number).matches()) {
            return parts.hasAppendix(number) ? Optional.empty() : Optional.of("appendix");
        }
        boolean cites = number.contains(".") || sentence.is(i - 1, SEE);
        boolean section = sentence.is(i, SECTION) && NUMBER.matcher(number).matches() && cites && !sentence.has(LAW);
        return section && !parts.hasSection(number) ? Optional.of("section") : Optional.empty();
    }
}
