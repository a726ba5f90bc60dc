package org.yjplan.check.names;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;

/** Every acronym is spelt out once, in the text or in the glossary. */
final class NotSpeltOut implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ240",
            Severity.WARNING,
            "an acronym that is never spelt out",
            "A plan is read by councillors, parents and young people, who do not know the acronyms of the trade. Spell it out "
                    + "where it is first used, as in “Youth Offending Service (YOS)”, or add it to the glossary.");

    private static final String SECTION = """
            sections:
              - id: board
                title: The board
                text: |
                  The %s reports to the board.
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(SECTION.formatted("YOMB"), SECTION.formatted("Youth Offending Management Board (YOMB)"));
    }

    @Override
    public boolean bindsApproval() {
        return false;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        Acronyms acronyms = Acronyms.of(subject);
        acronyms.uses().forEach((acronym, uses) -> {
            if (!acronyms.isExplained(acronym)) {
                sink.accept(TYPE.at(uses.get(0).place().get(), "“%s” is never spelt out".formatted(acronym))
                        .withHelp("spell it out here with the acronym in brackets, or add it to the glossary"));
            }
        });
    }
}
