package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random words and inlines: English, Welsh, figures, typographic characters, words that no line can hold. */
final class RandomText {
    private static final List<String> WORDS = List.of(
            "the",
            "young",
            "people",
            "board",
            "custody",
            "of",
            "and",
            "to",
            "reoffending",
            "partnership",
            "service",
            "first-time",
            "entrants",
            "£2,284,030",
            "2013–14",
            "79.3%",
            "−5.8",
            "Section\u00a040",
            "“quoted”",
            "children’s",
            "Ynys Môn",
            "gŵyl",
            "tŷ",
            "Cyfiawnder Ieuenctid",
            "…",
            "police & probation",
            "<risk>",
            "10\u00a0years",
            "½",
            "naïve",
            "A–Z",
            "e.g.",
            "health",
            "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch");

    private final Random random;
    private final boolean everyKind;
    private int footnotes;

    /**
     * Text.
     *
     * @param random decides on it
     * @param everyKind whether there are footnotes, words in other languages and checkboxes as well
     */
    RandomText(Random random, boolean everyKind) {
        this.random = random;
        this.everyKind = everyKind;
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    String words(int most) {
        StringBuilder words = new StringBuilder(word());
        for (int i = between(0, most - 1); i > 0; i--) {
            words.append(' ').append(word());
        }
        return words.toString();
    }

    String figure() {
        return switch (random.nextInt(4)) {
            case 0 -> "%,d".formatted(random.nextInt(3_000_000));
            case 1 -> between(0, 99) + "." + between(0, 9) + "%";
            case 2 -> "−" + between(1, 9999);
            default -> String.valueOf(between(0, 99));
        };
    }

    Text text(int most) {
        return new Text(words(most), Origin.NONE);
    }

    /** Plain and emphasised text, as allowed in headings. */
    List<Inline> simple(int most) {
        List<Inline> inlines = new ArrayList<>(List.of(text(most)));
        if (chance(15)) {
            inlines.add(space());
            inlines.add(wrapped(most));
        }
        return inlines;
    }

    /** Every inline but notes of any kind; links lead to one of the targets. */
    List<Inline> rich(int most, List<String> targets) {
        List<Inline> inlines = new ArrayList<>(List.of(text(most)));
        for (int i = chance(50) ? between(1, 4) : 0; i > 0; i--) {
            inlines.add(space());
            inlines.add(
                    switch (random.nextInt(7)) {
                        case 0 -> link(targets);
                        case 1 -> new LineBreak(Origin.NONE);
                        case 2 -> rating();
                        case 3, 4 -> wrapped(most);
                        default -> text(most);
                    });
        }
        return inlines;
    }

    Rag rating() {
        Rag.Colour[] colours = Rag.Colour.values();
        return new Rag(colours[random.nextInt(colours.length)], List.of(text(3)), Origin.NONE);
    }

    private Link link(List<String> targets) {
        String target = chance(60)
                ? "#" + targets.get(random.nextInt(targets.size()))
                : chance(80)
                        ? "https://www.example.org/plans?year=2013&part=" + between(1, 9)
                        : "mailto:yjs@example.org";
        return new Link(target, simple(3), Origin.NONE);
    }

    private Inline wrapped(int most) {
        if (everyKind && chance(30)) {
            return chance(60) ? foreign(most) : new CheckBox(chance(50), Origin.NONE);
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Strong(List.of(text(most)), Origin.NONE);
            case 1 -> new Emphasis(List.of(text(most)), Origin.NONE);
            case 2 -> new Strong(List.of(new Emphasis(List.of(text(3)), Origin.NONE), text(2)), Origin.NONE);
            default -> new Code("plan." + between(1, 99) + "_x", Origin.NONE);
        };
    }

    /** Rich text, which may hold footnotes too. */
    List<Inline> noted(int most, List<String> targets) {
        List<Inline> inlines = new ArrayList<>(rich(most, targets));
        if (everyKind && chance(12)) {
            inlines.add(footnote(targets));
            inlines.add(text(most));
        }
        return inlines;
    }

    private Footnote footnote(List<String> targets) {
        return new Footnote(String.valueOf(++footnotes), rich(chance(5) ? 400 : 30, targets), Origin.NONE);
    }

    private Foreign foreign(int most) {
        List<Inline> content = new ArrayList<>(List.of(text(most)));
        if (chance(30)) {
            content.add(new Foreign("fr-FR", List.of(new Strong(List.of(text(3)), Origin.NONE)), Origin.NONE));
            content.add(text(2));
        }
        return new Foreign("cy-GB", content, Origin.NONE);
    }

    private static Text space() {
        return new Text(" ", Origin.NONE);
    }
}
