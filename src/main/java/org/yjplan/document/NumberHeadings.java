package org.yjplan.document;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Numbers headings (1, 1.1, 1.1.1) unless they opt out, gives an id to each heading, and each table and figure with a
 * caption, that has none, and makes all ids unique, including those of paragraphs.
 */
final class NumberHeadings extends Rewriter {
    private static final int LEVELS = 6;

    private final int[] counters = new int[LEVELS];
    /** The ids that authors gave, so that no generated one takes one used further on. */
    private final Set<String> given = new HashSet<>();

    private final Set<String> taken = new HashSet<>();

    NumberHeadings(Document document) {
        given.addAll(Ids.of(document.blocks()));
    }

    @Override
    public Block visit(Heading heading) {
        List<Inline> content = inlines(heading.content());
        Optional<String> number = heading.numbered() ? Optional.of(next(heading.level())) : Optional.empty();
        String id = heading.id().map(this::unused).orElseGet(() -> invented(slug(PlainText.of(content))));
        return new Heading(
                heading.level(),
                Optional.of(id),
                heading.numbered(),
                heading.listed(),
                number,
                content,
                heading.origin());
    }

    @Override
    Optional<String> id(Block block) {
        boolean isTable = block instanceof Table;
        return block.id().map(this::unused).or(() -> block.caption()
                .filter(caption -> !(isTable && isInTable()))
                .map(caption -> invented(isTable ? "table" : "figure")));
    }

    private String next(int level) {
        counters[level - 1]++;
        Arrays.fill(counters, level, LEVELS, 0);
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < level; i++) {
            // A level that was skipped counts as its first heading: 1.1.1 below 1.
            counters[i] = Math.max(counters[i], 1);
            number.append(i == 0 ? "" : ".").append(counters[i]);
        }
        return number.toString();
    }

    private String unused(String wanted) {
        return taken.add(wanted) ? wanted : invented(wanted);
    }

    /** An id that is not used yet. */
    private String invented(String wanted) {
        String id = wanted;
        for (int n = 2; given.contains(id) || !taken.add(id); n++) {
            id = wanted + "-" + n;
        }
        return id;
    }

    /** The letters and digits of the words, separated by hyphens. */
    private static String slug(String words) {
        StringBuilder slug = new StringBuilder();
        words.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
            } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        while (!slug.isEmpty() && slug.charAt(slug.length() - 1) == '-') {
            slug.setLength(slug.length() - 1);
        }
        return slug.isEmpty() ? "section" : slug.toString();
    }
}
