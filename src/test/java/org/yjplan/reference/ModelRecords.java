package org.yjplan.reference;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yjplan.model.Component;
import org.yjplan.model.Component.Presence;
import org.yjplan.model.Level;
import org.yjplan.model.Money;
import org.yjplan.model.Plan;
import org.yjplan.model.Prose;
import org.yjplan.model.RecordType;
import org.yjplan.model.TargetDate;
import org.yjplan.source.ValueKinds;

/** The records of the model as pages of reference name them. */
final class ModelRecords {
    /** Kinds that need more words here than in a finding. */
    private static final Map<Class<?>, String> WORDS = Map.of(
            String.class, "text",
            Prose.class, "prose",
            Money.class, "money",
            Boolean.class, "true or false",
            boolean.class, "true or false",
            TargetDate.class, "date, month, season or year",
            Level.class, "number, letter or word");

    private ModelRecords() {}

    static String value(Component component) {
        if (component.isIdentifier()) {
            return "an id of its own";
        }
        String single = component
                .refersTo()
                .filter(type -> component.presence() != Presence.MAP)
                .map(type -> "the id of a " + heading(type).toLowerCase(Locale.ROOT))
                .orElseGet(() -> single(component.type()));
        return switch (component.presence()) {
            case LIST -> "list: " + single;
            case MAP -> single + " by id";
            default -> single;
        };
    }

    static String value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
            if (generic.getRawType() == List.class) {
                return "list: " + value(last);
            }
            return generic.getRawType() == Map.class ? value(last) + " by id" : value(last);
        }
        return single((Class<?>) type);
    }

    private static String single(Class<?> plain) {
        if (plain.isEnum()) {
            List<String> constants = new ArrayList<>();
            for (Object constant : plain.getEnumConstants()) {
                constants.add("`" + constant.toString().toLowerCase(Locale.ROOT).replace('_', '-') + "`");
            }
            return String.join(", ", constants);
        }
        return Optional.ofNullable(WORDS.get(plain))
                .or(() -> ValueKinds.of(plain).map(kind -> kind.noun().replaceFirst("an? ", "")))
                .orElseGet(
                        () -> "[%s](#%s)".formatted(words(plain), words(plain).replace(' ', '-')));
    }

    /** The plan, and every record that can be reached from it, in the order in which they are met. */
    static List<Class<? extends Record>> records() {
        Set<Class<? extends Record>> found = new LinkedHashSet<>();
        gather(Plan.class, found);
        return List.copyOf(found);
    }

    private static void gather(Class<?> type, Set<Class<? extends Record>> found) {
        if (type.isRecord()
                && type != Prose.class
                && ValueKinds.of(type).isEmpty()
                && found.add(type.asSubclass(Record.class))) {
            RecordType.of(type.asSubclass(Record.class))
                    .components()
                    .forEach(component -> gather(component.type(), found));
        }
    }

    static String heading(Class<?> type) {
        String words = words(type);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String words(Class<?> type) {
        return kebab(type.getSimpleName()).replace('-', ' ').strip();
    }

    static String kebab(String name) {
        StringBuilder kebab = new StringBuilder();
        for (char c : name.toCharArray()) {
            boolean word = Character.isUpperCase(c) && !kebab.isEmpty();
            kebab.append(word ? "-" : "").append(Character.toLowerCase(c));
        }
        return kebab.toString();
    }
}
