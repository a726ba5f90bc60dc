package org.yjplan.model;

import java.util.Locale;

/**
 * The names of the model in YAML: {@code setBy} is written {@code set-by}, and {@code FOR_APPROVAL} {@code
 * for-approval}.
 */
public final class KeyName {
    private KeyName() {}

    /** The key of a component of a record. */
    public static String of(String component) {
        StringBuilder key = new StringBuilder();
        for (char c : component.toCharArray()) {
            key.append(Character.isUpperCase(c) ? "-" : "").append(Character.toLowerCase(c));
        }
        return key.toString();
    }

    /** The word for a constant of an enumeration. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
