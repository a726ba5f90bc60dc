package org.yjplan.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.language.Wording;

/** The kinds of value of the model. A new one is a type, its {@link ValueKind}, and a line here. */
public final class ValueKinds {
    private static final List<ValueKind<?>> KINDS = List.of(
            new MoneyKind(),
            new PercentageKind(),
            new FigureKind(),
            new PeriodKind(),
            new DateKind(),
            new TargetDateKind(),
            new LevelKind(),
            new ColourKind(),
            new YesNoKind(),
            new WholeNumberKind(0, Integer.MAX_VALUE),
            new DecimalKind(0, Integer.MAX_VALUE));

    /** Ids, which parts of a plan use to refer to one another. */
    public static final ValueKind<String> IDENTIFIER = new IdentifierKind();

    private static final Map<Class<?>, ValueKind<?>> BY_TYPE = byType();

    private ValueKinds() {}

    private static Map<Class<?>, ValueKind<?>> byType() {
        Map<Class<?>, ValueKind<?>> kinds = new HashMap<>();
        KINDS.forEach(kind -> kinds.put(kind.type(), kind));
        kinds.put(int.class, kinds.get(Integer.class));
        kinds.put(boolean.class, kinds.get(Boolean.class));
        return Map.copyOf(kinds);
    }

    /** The kind of the values of a type; empty if they have parts, or are prose or a line of text. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // the type is an enumeration
    public static Optional<ValueKind<?>> of(Class<?> type) {
        return type.isEnum() ? Optional.of(new ChoiceKind(type)) : Optional.ofNullable(BY_TYPE.get(type));
    }

    /** The kind of a value. */
    @SuppressWarnings("unchecked") // found by the type of the value
    public static <T> Optional<ValueKind<T>> of(T value) {
        return of(value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass())
                .map(kind -> (ValueKind<T>) kind);
    }

    /** How a value reads in a document; empty if it is of no kind. */
    public static Optional<String> words(Object value, Wording wording) {
        return of(value).map(kind -> kind.words(value, wording));
    }
}
