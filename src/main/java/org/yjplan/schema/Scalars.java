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
    private static final String DATE = "^\\s*([0-9]{4}-[0-9]{2}-[0-9]{2}|[^/]*[A-Za-z]{3}[^/]*[0-9]{4})\\s*$";
    private static final String YEAR = "[0-9]{4}";
    private static final String WHOLE = "^[-+−–]?[0-9][0-9,]*$";

    /** An identifier; numbers are identifiers too. */
    static final String IDENTIFIER = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /** A keyword of editors, which validators do not know. */
    static final String PATTERN_WORDS = "patternErrorMessage";

    private static final Map<Class<?>, ObjectNode> KNOWN = Map.ofEntries(
            Map.entry(String.class, types("string", "number", "boolean")),
            Map.entry(Money.class, pattern(AMOUNT, "An amount is written as £1,234 or £1,234.50.", "string", "number")),
            Map.entry(Percentage.class, pattern("%$", "A percentage is written as 27.8%.", "string")),
            Map.entry(
                    Figure.class, pattern(FIGURE, "A figure is written as 0.91, 74.3% or 1,285.", "string", "number")),
            Map.entry(
                    Period.class,
                    pattern(
                            YEAR,
                            "A period is written as 2013-14, 2020-23, 2012 or Apr to Sept 2012.",
                            "string",
                            "number")),
            Map.entry(
                    TargetDate.class,
                    pattern(YEAR, "Write it as 5 March 2020, November 2021, Autumn 2023 or 2024.", "string", "number")),
            Map.entry(LocalDate.class, pattern(DATE, "A date is written as 5 March 2020 or 2020-03-05.", "string")),
            Map.entry(Level.class, types("string", "number")),
            Map.entry(Prose.class, prose()),
            Map.entry(Integer.class, pattern(WHOLE, "This is a whole number.", "string", "integer")),
            Map.entry(int.class, pattern(WHOLE, "This is a whole number.", "string", "integer")),
            Map.entry(BigDecimal.class, pattern(FIGURE, "This is a number.", "string", "number")),
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

    /** @param words what an editor says of a text that has not the pattern, instead of showing the pattern */
    private static ObjectNode pattern(String pattern, String words, String... names) {
        return types(names).put("pattern", pattern).put(PATTERN_WORDS, words);
    }

    /** A text, or the name of a file that holds it. */
    private static ObjectNode prose() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        ArrayNode either = node.putArray("anyOf");
        either.add(types("string", "number", "boolean"));
        ObjectNode file = types("object");
        file.putObject("properties")
                .putObject("file")
                .put("type", "string")
                .put("description", "A Markdown file in the folder of the plan that holds the words.");
        file.putArray("required").add("file");
        file.put("additionalProperties", false);
        either.add(file);
        return node;
    }
}
