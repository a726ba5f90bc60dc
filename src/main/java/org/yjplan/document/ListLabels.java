package org.yjplan.document;

/** Bullets and numbers of items. */
public enum ListLabels {
    /** The bullets of an outermost list. */
    DISC("•"),
    /** The bullets of a list within another bulleted list. */
    DASH("–"),
    /** The bullets of a list within two others. */
    CIRCLE("◦"),
    /** The bullets of a list within three others. */
    SQUARE("▪"),
    /** 1, 2, 3. */
    DECIMAL(""),
    /** a, b, c. */
    LOWER_LETTER(""),
    /** i, ii, iii. */
    LOWER_ROMAN("");

    private static final ListLabels[] BULLETS = {DISC, DASH, CIRCLE, SQUARE};
    private static final ListLabels[] NUMBERS = {DECIMAL, LOWER_LETTER, LOWER_ROMAN};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    private final String sign;

    ListLabels(String sign) {
        this.sign = sign;
    }

    /** The labels of a bulleted list within this many others. */
    public static ListLabels bullets(int depth) {
        return BULLETS[depth % BULLETS.length];
    }

    /** The labels of a numbered list within this many others. */
    public static ListLabels numbers(int depth) {
        return NUMBERS[depth % NUMBERS.length];
    }

    /** The bullet; empty for numbers. */
    public String sign() {
        return sign;
    }

    /** The label of an item, by its number. */
    public String of(int number) {
        return switch (this) {
            case DISC, DASH, CIRCLE, SQUARE -> sign;
            case DECIMAL -> number + ".";
            case LOWER_LETTER -> letters(number) + ".";
            case LOWER_ROMAN -> roman(number) + ".";
        };
    }

    /** a to z, then aa to zz and so on; digits where there is no such letter. */
    private static String letters(int number) {
        if (number < 1) {
            return Integer.toString(number);
        }
        StringBuilder letters = new StringBuilder();
        for (int n = number; n > 0; n = (n - 1) / 26) {
            letters.insert(0, (char) ('a' + (n - 1) % 26));
        }
        return letters.toString();
    }

    /** i, ii, iii and so on up to 3999; digits where there is no such number. */
    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return Integer.toString(number);
        }
        StringBuilder letters = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN_VALUES.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                letters.append(ROMAN_LETTERS[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return letters.toString();
    }
}
