package org.yjplan.check.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.yjplan.check.CheckedText;
import org.yjplan.diagnostic.Diagnostic;

/** Random tables of children without a small count, and what becomes of them when one cell is made small. */
class SmallCountPropertyTest {
    private static final List<String> WARDS =
            List.of("Ashby", "Birch Hill", "Referral order", "Aged 10 to 12", "Female");
    private static final Pattern COUNT = Pattern.compile("(?<=[bc]: )\\d+(?=[, ])");

    @Property(tries = 150, seed = "5040711")
    void neverFlagsATableWithoutASmallCount(@ForAll long seed, @ForAll boolean typed, @ForAll boolean byTitle) {
        assertThat(new CheckedText().findings("YJ804", table(seed, typed, byTitle, false)))
                .isEmpty();
    }

    @Property(tries = 150, seed = "5040712")
    void alwaysFlagsTheOneCellThatIsMadeSmallUnlessItIsSuppressed(
            @ForAll long seed, @ForAll boolean typed, @ForAll boolean byTitle) {
        Random random = new Random(seed);
        List<MatchResult> counts =
                COUNT.matcher(table(seed, typed, byTitle, false)).results().toList();
        int which = random.nextInt(counts.size());
        String small = String.valueOf(1 + random.nextInt(4));
        String open = with(small, which, table(seed, typed, byTitle, false));
        CheckedText check = new CheckedText();
        List<Diagnostic> findings = check.findings("YJ804", open);
        int at = counts.get(which).start();

        assertThat(findings).as(open).hasSize(1);
        assertThat(check.words(findings.get(0))).isEqualTo(small);
        assertThat(findings.get(0).location().line())
                .isEqualTo((int) open.substring(0, at).lines().count());
        assertThat(findings.get(0).location().column()).isEqualTo(at - open.lastIndexOf('\n', at - 1));
        assertThat(check.findings("YJ804", with(small, which, table(seed, typed, byTitle, true))))
                .isEmpty();
    }

    private static String with(String small, int which, String yaml) {
        MatchResult count = COUNT.matcher(yaml).results().toList().get(which);
        return yaml.substring(0, count.start()) + small + yaml.substring(count.end());
    }

    /** A table whose title or whose columns speak of children, with columns of other things beside them. */
    private static String table(long seed, boolean typed, boolean byTitle, boolean suppress) {
        Random random = new Random(seed);
        String kind = typed ? ", kind: number" : "";
        StringBuilder yaml = new StringBuilder("""
                tables:
                  - id: t
                    title: %s
                    columns:
                      - { name: a, title: Group }
                      - { name: b, title: %s%s }
                      - { name: c, title: %s%s }
                      - { name: d, title: Meetings, kind: number }
                      - { name: e, title: Rate per child, kind: number }
                      - { name: f, title: Share, kind: percentage }
                      - { name: g, title: "Cost, £", kind: money }
                    suppress: %s
                    rows:
                """.formatted(
                        byTitle ? "Children by group" : "What we did",
                        byTitle ? "2018–19" : "Girls",
                        kind,
                        byTitle ? "2019–20" : "Young people",
                        kind,
                        suppress ? "yes" : "no"));
        for (int row = random.nextInt(5); row >= 0; row--) {
            yaml.append("      - cells: { a: %s, b: %d, c: %d, d: %d, e: %d.5, f: %d%%, g: £%d }\n"
                    .formatted(
                            WARDS.get(random.nextInt(WARDS.size())),
                            count(random),
                            count(random),
                            random.nextInt(6),
                            random.nextInt(6),
                            random.nextInt(6),
                            random.nextInt(6)));
        }
        return yaml.toString();
    }

    private static int count(Random random) {
        return random.nextInt(4) == 0 ? 0 : 5 + random.nextInt(300);
    }
}
