package org.yjplan.template;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.model.KeyName;
import org.yjplan.prose.Typography;

/** Reads the attributes of an element, and reports those that are unknown, wrong or missing. */
final class AttributeReader {
    private final Markup.Element element;
    private final MarkupFaults faults;

    /** Checks the names of the attributes. */
    AttributeReader(Markup.Element element, MarkupFaults faults) {
        this.element = element;
        this.faults = faults;
        Set<String> known = Vocabulary.attributesOf(element.name());
        element.attributes().forEach((name, attribute) -> {
            if (!known.contains(name)) {
                faults.at(
                        attribute,
                        TemplateFaults.UNKNOWN_ATTRIBUTE,
                        "<%s> has no attribute “%s”".formatted(element.name(), name),
                        known.isEmpty() ? "it has none" : NearestName.advice(name, known));
            }
        });
    }

    /** A value as written; empty if it is not there or blank. */
    Optional<String> raw(String name) {
        return Optional.ofNullable(element.attributes().get(name))
                .map(attribute -> attribute.value().strip())
                .filter(value -> !value.isEmpty());
    }

    /** Words, with typographic quotes and dashes. */
    Optional<String> words(String name) {
        return raw(name).map(Typography::of);
    }

    /** Words that must be there; a stand-in if they are not, which has then been reported. */
    String required(String name) {
        return words(name).orElseGet(() -> {
            faults.at(
                    element,
                    TemplateFaults.MISSING,
                    "<%s> needs “%s”".formatted(element.name(), name),
                    "write <%s %s=\"…\">".formatted(element.name(), name));
            return "?";
        });
    }

    /** Yes or no. */
    boolean yes(String name, boolean otherwise) {
        return oneOf(name, Map.of("yes", true, "no", false), otherwise);
    }

    /** A whole number within bounds. */
    int number(String name, int least, int most, int otherwise) {
        Optional<String> value = raw(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value.get());
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // reported below, as a number out of bounds is
        }
        wrong(name, "a whole number from " + least + " to " + most);
        return otherwise;
    }

    /** One of some values. */
    <T> T oneOf(String name, Map<String, T> values, T otherwise) {
        Optional<String> value = raw(name);
        if (value.isEmpty()) {
            return otherwise;
        }
        T meant = values.get(value.get());
        if (meant == null) {
            wrong(name, String.join(", ", values.keySet().stream().sorted().toList()));
            return otherwise;
        }
        return meant;
    }

    /** The constants of an enum by their names in lower case, but for some. */
    static <E extends Enum<E>> Map<String, E> constants(Class<E> type, Set<E> without) {
        Map<String, E> constants = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            if (!without.contains(constant)) {
                constants.put(KeyName.of(constant), constant);
            }
        }
        return constants;
    }

    /** Reports a value that an attribute cannot have. */
    void wrong(String name, String possible) {
        Markup.Attribute attribute = element.attributes().get(name);
        faults.at(
                attribute,
                TemplateFaults.ATTRIBUTE_VALUE,
                "“%s” is no value of “%s”".formatted(attribute.value(), name),
                "it may be: " + possible);
    }
}
