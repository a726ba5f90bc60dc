package org.yjplan.layout;

/** Bullets, and numbers of items. */
final class Labels {
    private static final String[] BULLETS = {"•", "–", "◦", "▪"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMAN_LETTERS = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };

    private Labels() {}

    /**
     * The label of an item.
     *
     * @param numbering how the list is labelled
     * @param number the number of the item
     * @param depth how many bulleted lists stand around this one
     */
    static String of(Role.Numbering numbering, int number, int depth) {
        return switch (numbering) {
            case BULLET, TERM, NONE -> BULLETS[depth % BULLETS.length];
            case DECIMAL -> number + ".";
            case LOWER_LETTER -> letters(number) + ".";
            case LOWER_ROMAN -> roman(number) + ".";
        };
    }

    /** a to z, then aa to zz and so on; a figure where there is no such letter. */
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

    /** i, ii, iii and so on up to 3999; a figure where there is no such number. */
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
