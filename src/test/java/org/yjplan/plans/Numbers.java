package org.yjplan.plans;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The numbers that stand in a text, in the normal form that the head of {@code plans/leicestershire-2013-14-numbers.txt} describes. */
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
        String resource = "/plans/" + plan + "-numbers.txt";
        try (InputStream numbers = Numbers.class.getResourceAsStream(resource)) {
            if (numbers == null) {
                throw new IllegalArgumentException("no numbers are kept of the plan " + plan);
            }
            return new String(numbers.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }
}
