package org.yjplan.plans;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The numbers that stand in a text, in the normal form that the head of {@code plans/leicestershire-2013-14-numbers.txt}
 * describes, and what published plans say.
 */
public final class Numbers {
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern SPACE = Pattern.compile("[\\u00a0\\u2007\\u2009\\u202f]");
    private static final Pattern GROUPING = Pattern.compile("(?<=\\d),(?=\\d{3}(?!\\d))");
    private static final Pattern PERIOD = Pattern.compile("(?<!\\d)(\\d{4})[-/]\\s?(\\d{2})(?!\\d)");
    private static final Pattern NUMBER = Pattern.compile("\\d{4}-\\d{2}(?!\\d)|\\d+(?:\\.\\d+)?(?:%|k\\b)?");

    private Numbers() {}

    /** The numbers of a text, in order, repetitions included. */
    public static List<String> in(String text) {
        String plain = SPACE.matcher(DASH.matcher(text).replaceAll("-")).replaceAll(" ");
        String joined = PERIOD.matcher(GROUPING.matcher(plain).replaceAll("")).replaceAll("$1-$2");
        return NUMBER.matcher(joined).results().map(found -> found.group()).toList();
    }

    /** The numbers of a published plan, in their normal form. */
    public static List<String> published(String plan) throws IOException {
        return lines(plan + "-numbers.txt");
    }

    /** What a published plan names, besides its numbers. */
    public static List<String> facts(String plan) throws IOException {
        return lines(plan + "-facts.txt");
    }

    private static List<String> lines(String file) throws IOException {
        try (InputStream lines = Numbers.class.getResourceAsStream("/plans/" + file)) {
            if (lines == null) {
                throw new IllegalArgumentException("there is no " + file);
            }
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
