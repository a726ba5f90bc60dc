package org.yjplan.source;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.model.Figure;
import org.yjplan.model.Key;
import org.yjplan.model.KeyName;
import org.yjplan.model.Level;
import org.yjplan.model.Money;
import org.yjplan.model.Percentage;
import org.yjplan.model.Period;
import org.yjplan.model.Prose;
import org.yjplan.model.TargetDate;
import org.yjplan.model.design.ColourCode;

/** Finds the binder of each component of the model, from its type and its annotations. Holds what it has found. */
final class Binders {
    private final Map<Class<?>, RecordBinder<?>> records = new HashMap<>();
    private final Map<Class<?>, ValueBinder<?>> scalars = new HashMap<>();

    Binders() {
        scalars.put(Prose.class, new ProseBinder());
        scalars.put(Money.class, new ScalarBinder<>(new MoneyKind()));
        scalars.put(Percentage.class, new ScalarBinder<>(new PercentageKind()));
        scalars.put(Figure.class, new ScalarBinder<>(new FigureKind()));
        scalars.put(Period.class, new ScalarBinder<>(new PeriodKind()));
        scalars.put(LocalDate.class, new ScalarBinder<>(new DateKind()));
        scalars.put(Boolean.class, new ScalarBinder<>(new YesNoKind()));
        scalars.put(TargetDate.class, new ScalarBinder<>(new TargetDateKind()));
        scalars.put(Level.class, new ScalarBinder<>(new LevelKind()));
        scalars.put(ColourCode.class, new ScalarBinder<>(new ColourKind()));
        scalars.put(boolean.class, new ScalarBinder<>(new YesNoKind()));
    }

    /** The binder of a record. */
    <R extends Record> RecordBinder<R> record(Class<R> type) {
        RecordBinder<?> binder = records.get(type);
        if (binder == null) {
            binder = new RecordBinder<>(this, type);
            records.put(type, binder);
        }
        @SuppressWarnings("unchecked") // put under its own type
        RecordBinder<R> typed = (RecordBinder<R>) binder;
        return typed;
    }

    /** The components of a record, in order. */
    List<Slot> slots(Class<? extends Record> type) {
        List<Slot> slots = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            slots.add(slot(component));
        }
        return List.copyOf(slots);
    }

    /** The constructor that takes all components. */
    <R> Constructor<R> constructor(Class<R> type) {
        Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<R> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e); // every record has one
        }
    }

    private Slot slot(RecordComponent component) {
        Type type = component.getGenericType();
        Type[] arguments = type instanceof ParameterizedType generic ? generic.getActualTypeArguments() : new Type[0];
        String name = component.getName();
        String yaml = KeyName.of(name);
        if (component.getType() == Optional.class) {
            return new Slot(name, yaml, Slot.Presence.OPTIONAL, single(arguments[0], component), component);
        }
        if (component.getType() == List.class) {
            ValueBinder<?> list = new ListBinder<>(single(arguments[0], component), noun(arguments[0]));
            return new Slot(name, yaml, Slot.Presence.LIST, list, component);
        }
        if (component.getType() == Map.class) {
            ValueBinder<?> map = new MapBinder<>(new IdentifierKind(), single(arguments[1], component));
            return new Slot(name, yaml, Slot.Presence.MAP, map, component);
        }
        return new Slot(name, yaml, Slot.Presence.REQUIRED, single(type, component), component);
    }

    private ValueBinder<?> single(Type type, RecordComponent component) {
        Class<?> raw = (Class<?>) type;
        if (raw == int.class || raw == Integer.class) {
            Key key = component.getAnnotation(Key.class);
            return new ScalarBinder<>(new WholeNumberKind(key.least(), key.most()));
        }
        if (raw == BigDecimal.class) {
            Key key = component.getAnnotation(Key.class);
            return new ScalarBinder<>(new DecimalKind(key.least(), key.most()));
        }
        if (raw == String.class) {
            return new NameBinder(component);
        }
        if (raw.isEnum()) {
            return scalars.computeIfAbsent(raw, Binders::choice);
        }
        if (raw.isRecord() && !scalars.containsKey(raw)) {
            return record(raw.asSubclass(Record.class));
        }
        return Optional.<ValueBinder<?>>ofNullable(scalars.get(raw))
                .orElseThrow(() -> new IllegalStateException("nothing binds " + raw + " of " + component));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type is an enumeration
    private static ValueBinder<?> choice(Class<?> type) {
        return new ScalarBinder<>(new ChoiceKind(type));
    }

    private static String noun(Type type) {
        Class<?> raw = (Class<?>) type;
        return raw.isRecord() && raw != Prose.class ? Words.noun(raw) : "entry";
    }
}
