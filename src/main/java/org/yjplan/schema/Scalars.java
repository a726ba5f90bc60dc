package org.yjplan.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.yjplan.model.Figure;
import org.yjplan.model.KeyName;
import org.yjplan.model.Level;
import org.yjplan.model.Money;
import org.yjplan.model.Percentage;
import org.yjplan.model.Period;
import org.yjplan.model.Prose;
import org.yjplan.model.TargetDate;

/**
 * How values that are written as one text look to a schema. YAML takes {@code 1234} for a number and {@code yes} for a
 * truth, and the binder takes both for what the author wrote; so a schema has to allow them. It is never stricter than the
 * binder.
 */
final class Scalars {
    private static final String AMOUNT = "^[-−–]?£?[-−–]?[0-9][0-9,]*(\\.[0-9]+)?$";
    private static final String FIGURE = "^[-+−–]?[0-9][0-9,]*(\\.[0-9]+)?%?$";
    private static final String WHOLE = "^[-+−–]?[0-9][0-9,]*$";

    private static final Map<Class<?>, ObjectNode> KNOWN = Map.ofEntries(
            Map.entry(String.class, types("string", "number", "boolean")),
            Map.entry(Money.class, pattern(AMOUNT, "string", "number")),
            Map.entry(Percentage.class, pattern("%$", "string")),
            Map.entry(Figure.class, pattern(FIGURE, "string", "number")),
            Map.entry(Period.class, types("string", "number")),
            Map.entry(TargetDate.class, types("string", "number")),
            Map.entry(LocalDate.class, types("string")),
            Map.entry(Level.class, types("string", "number")),
            Map.entry(Prose.class, prose()),
            Map.entry(Integer.class, pattern(WHOLE, "string", "integer")),
            Map.entry(int.class, pattern(WHOLE, "string", "integer")),
            Map.entry(BigDecimal.class, pattern(FIGURE, "string", "number")),
            Map.entry(Boolean.class, types("boolean", "string")),
            Map.entry(boolean.class, types("boolean", "string")));

    private Scalars() {}

    /** The schema of a type, if its values are written as one text. */
    static Optional<ObjectNode> of(Class<?> type) {
        if (type.isEnum()) {
            return Optional.of(choice(type));
        }
        return Optional.ofNullable(KNOWN.get(type)).map(ObjectNode::deepCopy);
    }

    private static ObjectNode choice(Class<?> type) {
        ObjectNode choice = JsonNodeFactory.instance.objectNode();
        ArrayNode values = choice.putArray("enum");
        for (Object constant : type.getEnumConstants()) {
            values.add(KeyName.of((Enum<?>) constant));
        }
        return choice;
    }

    private static ObjectNode types(String... names) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        if (names.length == 1) {
            return node.put("type", names[0]);
        }
        ArrayNode types = node.putArray("type");
        for (String name : names) {
            types.add(name);
        }
        return node;
    }

    private static ObjectNode pattern(String pattern, String... names) {
        return types(names).put("pattern", pattern);
    }

    /** A text, or the name of a file that holds it. */
    private static ObjectNode prose() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode either = node.putArray("anyOf");
        either.add(types("string", "number", "boolean"));
        ObjectNode file = types("object");
        file.putObject("properties").putObject("file").put("type", "string");
        file.putArray("required").add("file");
        file.put("additionalProperties", false);
        either.add(file);
        return node;
    }
}
