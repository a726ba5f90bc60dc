package org.yjplan.check.names;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.ShortText;
import org.yjplan.model.Term;

/** The glossary explains words that the plan uses. */
final class TermNeverUsed extends Rule {
    private static final String GLOSSARY = """
            glossary: [{ term: YOS, meaning: Youth Offending Service }]
            sections:
              - { id: role, title: Role of the %s }
            """;

    TermNeverUsed() {
        super(
                "YJ242",
                "a glossary term that is never used",
                "The glossary explains a term that the plan does not use. It may be left over from last year, or spelt "
                        + "differently in the text. Remove it, or spell it as the text does.",
                GLOSSARY.formatted("service"),
                GLOSSARY.formatted("YOS"));
    }

    @Override
    public boolean bindsApproval() {
        return false;
    }

    @Override
    public void check(CheckContext context) {
        List<String> texts = Stream.concat(
                        context.lines().stream()
                                .filter(line -> !(line.owner() instanceof Term))
                                .map(ShortText::text),
                        context.written().stream()
                                .map(written -> written.prose().markdown()))
                .map(TermNeverUsed::plain)
                .toList();
        for (Term term : context.plan().glossary()) {
            String wanted = term.term().toLowerCase(Locale.ROOT);
            if (texts.stream().noneMatch(text -> holds(text, wanted))) {
                context.report(
                        at(context.locations().of(term, "term"), "the plan does not use “%s”".formatted(term.term()))
                                .withHelp("remove it, or spell it as the text does"));
            }
        }
    }

    /** A text in lower case, with white space reduced to single spaces. */
    private static String plain(String text) {
        String plain = text.toLowerCase(Locale.ROOT).replace('\n', ' ').replace('\t', ' ');
        while (plain.contains("  ")) {
            plain = plain.replace("  ", " ");
        }
        return plain;
    }

    /** Whether a text contains a term, singular or plural. */
    private static boolean holds(String text, String wanted) {
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            int after = end < text.length() && text.charAt(end) == 's' ? end + 1 : end;
            if ((at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                    && (after == text.length() || !Character.isLetterOrDigit(text.charAt(after)))) {
                return true;
            }
        }
        return false;
    }
}
