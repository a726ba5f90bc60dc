package org.yjplan.check.structure;

import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Person;

/** Everyone listed has an office or a name. */
final class PersonWithoutName extends Rule {
    private static final String PEOPLE = """
            people: [{ id: km%s, initials: KM }]
            signoffs: [{ person: km }]
            """;

    PersonWithoutName() {
        super(
                "YJ141",
                Severity.ERROR,
                "a person without an office or a name",
                "A document names people by their office, or by their name. A person with neither cannot be named. "
                        + "Give “office” or “name”.",
                PEOPLE.formatted(""),
                PEOPLE.formatted(", name: Karen Manville"));
    }

    @Override
    public boolean judgesParts() {
        return true;
    }

    @Override
    public void check(CheckContext context) {
        for (Person person : context.plan().people()) {
            if (person.office().isEmpty() && person.name().isEmpty()) {
                context.report(
                        at(context.locations().of(person), "“%s” has no office and no name".formatted(person.id()))
                                .withHelp("add “office” or “name”"));
            }
        }
    }
}
