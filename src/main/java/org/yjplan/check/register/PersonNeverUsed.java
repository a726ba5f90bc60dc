package org.yjplan.check.register;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.model.Component;
import org.yjplan.model.Person;
import org.yjplan.model.RecordType;

/** Everyone listed is responsible for something. */
final class PersonNeverUsed extends Rule {
    private static final String PEOPLE = """
            people:
              - { id: head-of-service, office: Head of Service }
              - { id: chief-constable, office: Chief Constable }
            signoffs:
              - person: head-of-service
            """;

    PersonNeverUsed() {
        super(
                "YJ605",
                "a person is listed but never referred to",
                "The list of people is there so that risks, sign-offs and the board can refer to them. A person to "
                        + "whom nothing refers may be left over from last year, or a risk or a sign-off may be "
                        + "missing. Remove the person, or add what they are responsible for.",
                PEOPLE,
                PEOPLE + "  - person: chief-constable\n");
    }

    @Override
    public boolean bindsApproval() {
        return false;
    }

    @Override
    public void check(CheckContext context) {
        if (context.plan().people().isEmpty()) {
            return;
        }
        Set<String> used = used(context.records());
        addMisspelt(used, context.plan().people().stream().map(Person::id).toList());
        for (Person person : context.plan().people()) {
            if (!used.contains(person.id())) {
                context.report(at(
                                context.locations().of(person, "id"),
                                "nothing in the plan refers to “%s” (%s)".formatted(person.id(), person.known()))
                        .withHelp("remove this person, or add their risk or sign-off"));
            }
        }
    }

    private static Set<String> used(List<Record> records) {
        Set<String> used = new HashSet<>();
        for (Record owner : records) {
            for (Component component : RecordType.of(owner).components()) {
                if (component.refersTo().equals(Optional.of(Person.class))) {
                    gather(component.of(owner), used);
                }
            }
        }
        return used;
    }

    /** A person whose id is misspelt where it is used is not unused: that finding is enough. */
    private static void addMisspelt(Set<String> used, List<String> ids) {
        List<String> meant = used.stream()
                .filter(id -> !ids.contains(id))
                .flatMap(id -> NearestName.of(id, ids).stream())
                .toList();
        used.addAll(meant);
    }

    private static void gather(Object value, Set<String> used) {
        if (value instanceof String id) {
            used.add(id);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(id -> gather(id, used));
        } else if (value instanceof List<?> list) {
            list.forEach(id -> gather(id, used));
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(id -> gather(id, used));
        }
    }
}
