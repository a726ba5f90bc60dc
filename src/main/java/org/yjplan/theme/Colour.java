package org.yjplan.theme;

/**
 * An opaque sRGB colour.
 *
 * @param red 0 to 255
 * @param green 0 to 255
 * @param blue 0 to 255
 */
public record Colour(int red, int green, int blue) {
    /** White. */
    public static final Colour WHITE = new Colour(255, 255, 255);

    /** Checks the ranges. */
    public Colour {
        if ((red | green | blue) < 0 || red > 255 || green > 255 || blue > 255) {
            throw new IllegalArgumentException("no such colour: %d, %d, %d".formatted(red, green, blue));
        }
    }

    /**
     * A colour from its six hexadecimal digits, with or without a leading number sign.
     *
     * @throws IllegalArgumentException if it is not of that form
     */
    public static Colour of(String hex) {
        String digits = hex.startsWith("#") ? hex.substring(1) : hex;
        if (digits.length() != 6) {
            throw new IllegalArgumentException("a colour has six hexadecimal digits, as in #17495a, not " + hex);
        }
        int value = Integer.parseInt(digits, 16);
        return new Colour(value >> 16 & 0xff, value >> 8 & 0xff, value & 0xff);
    }

    /** The six hexadecimal digits, without a number sign. */
    public String hex() {
        return "%02x%02x%02x".formatted(red, green, blue);
    }

    /** The contrast ratio to another colour, 1 to 21: WCAG 2.2, “contrast ratio”. */
    public double contrastWith(Colour other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** The relative luminance, 0 to 1: WCAG 2.2, “relative luminance”. */
    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
