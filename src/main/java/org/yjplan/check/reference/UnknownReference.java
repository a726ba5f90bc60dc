package org.yjplan.check.reference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Component;
import org.yjplan.model.RecordType;
import org.yjplan.source.SourceMap;

/** Every id that the plan refers to exists. */
final class UnknownReference extends Rule {
    UnknownReference() {
        super(
                "YJ220",
                Severity.ERROR,
                "nothing has this id",
                "A key such as “owners” or “objective” refers to something by its id, but nothing in the plan has that "
                        + "id. Correct the spelling, or add what is missing: an owner belongs in people.yaml.",
                """
                people: [{ id: head-of-service, office: Head of Service }]
                signoffs: [{ person: haed-of-service }, { person: head-of-service }]
                """,
                """
                people: [{ id: head-of-service, office: Head of Service }]
                signoffs: [{ person: head-of-service }]
                """);
    }

    @Override
    public void check(CheckContext context) {
        SourceMap locations = context.locations();
        List<Record> records = context.records();
        Identifiers identifiers = Identifiers.of(records);
        Map<Class<? extends Record>, Known> known = new HashMap<>();
        for (Record owner : records) {
            for (Component component : RecordType.of(owner).components()) {
                component
                        .refersTo()
                        .map(type -> known.computeIfAbsent(
                                type, kind -> new Known(this, kind, identifiers.of(kind), context)))
                        .ifPresent(ofKind -> check(owner, component, locations, ofKind));
            }
        }
    }

    private static void check(Record owner, Component component, SourceMap locations, Known known) {
        Object value = component.of(owner);
        String name = component.name();
        if (value instanceof List<?> ids) {
            for (int i = 0; i < ids.size(); i++) {
                known.require((String) ids.get(i), locations.element(owner, name, i));
            }
        } else if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(id -> known.require((String) id, locations.entryKey(owner, name, (String) id)));
        } else if (value instanceof Optional<?> id) {
            id.ifPresent(given -> known.require((String) given, locations.of(owner, name)));
        } else {
            known.require((String) value, locations.of(owner, name));
        }
    }

    /** The ids of one kind that the plan gives. */
    private record Known(UnknownReference rule, Class<? extends Record> kind, List<String> ids, CheckContext context) {
        void require(String id, Location location) {
            if (!ids.contains(id)) {
                Diagnostic finding = rule.at(
                                location,
                                "there is no %s “%s”"
                                        .formatted(RecordType.of(kind).noun(), id))
                        .withHelp(help(id));
                context.report(NearestName.certain(id, ids)
                        .map(meant -> finding.withFix(id, meant))
                        .orElse(finding));
            }
        }

        private String help(String id) {
            return ids.isEmpty()
                    ? "the plan has no %s yet; add one with this id"
                            .formatted(RecordType.of(kind).noun())
                    : NearestName.advice(id, ids);
        }
    }
}
