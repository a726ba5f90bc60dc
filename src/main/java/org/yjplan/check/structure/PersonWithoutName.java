package org.yjplan.check.structure;

import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Person;

/** Everybody who is listed has an office or a name. */
final class PersonWithoutName implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ141",
            Severity.ERROR,
            "somebody without an office or a name",
            "A document names people by their office, or by their name. Somebody who has neither cannot be named. Give "
                    + "“office” or “name”.");

    private static final String PEOPLE = """
            people: [{ id: km%s, initials: KM }]
            signoffs: [{ person: km }]
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(PEOPLE.formatted(""), PEOPLE.formatted(", name: Karen Manville"));
    }

    @Override
    public boolean judgesParts() {
        return true;
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        for (Person person : subject.plan().people()) {
            if (person.office().isEmpty() && person.name().isEmpty()) {
                sink.accept(
                        TYPE.at(subject.places().of(person), "“%s” has no office and no name".formatted(person.id()))
                                .withHelp("add “office” or “name”"));
            }
        }
    }
}
