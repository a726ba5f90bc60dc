package org.yjplan.source;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.model.Component;
import org.yjplan.model.Figure;
import org.yjplan.model.Key;
import org.yjplan.model.Level;
import org.yjplan.model.Money;
import org.yjplan.model.Percentage;
import org.yjplan.model.Period;
import org.yjplan.model.Prose;
import org.yjplan.model.RecordType;
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
        return RecordType.of(type).components().stream().map(this::slot).toList();
    }

    private Slot slot(Component component) {
        ValueBinder<?> single = single(component);
        return switch (component.presence()) {
            case REQUIRED, OPTIONAL -> new Slot(component, single);
            case LIST -> new Slot(component, new ListBinder<>(single, noun(component.type())));
            case MAP -> new Slot(component, new MapBinder<>(new IdentifierKind(), single));
        };
    }

    private ValueBinder<?> single(Component component) {
        Class<?> type = component.type();
        if (type == int.class || type == Integer.class) {
            Key key = component.description();
            return new ScalarBinder<>(new WholeNumberKind(key.least(), key.most()));
        }
        if (type == BigDecimal.class) {
            Key key = component.description();
            return new ScalarBinder<>(new DecimalKind(key.least(), key.most()));
        }
        if (type == String.class) {
            return new NameBinder(component);
        }
        if (type.isEnum()) {
            return scalars.computeIfAbsent(type, Binders::choice);
        }
        if (type.isRecord() && !scalars.containsKey(type)) {
            return record(type.asSubclass(Record.class));
        }
        return Optional.<ValueBinder<?>>ofNullable(scalars.get(type))
                .orElseThrow(() -> new IllegalStateException("nothing binds " + type + " of " + component.name()));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // the type is an enumeration
    private static ValueBinder<?> choice(Class<?> type) {
        return new ScalarBinder<>(new ChoiceKind(type));
    }

    private static String noun(Class<?> type) {
        return type.isRecord() && type != Prose.class
                ? RecordType.of(type.asSubclass(Record.class)).noun()
                : "entry";
    }
}
