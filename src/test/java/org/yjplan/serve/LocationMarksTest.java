package org.yjplan.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yjplan.diagnostic.Location;
import org.yjplan.document.Origin;
import org.yjplan.prose.SourceOrigin;

class LocationMarksTest {
    private static final Location TITLE = Location.of("risks.yaml", 3, 12, 20);
    private static final Location WORDS = new Location("risks.yaml", 5, 9, 8, 30);
    private static final Location NAME = Location.of("risks.yaml", 6, 9, 4);

    private final LocationMarks marks = new LocationMarks();

    private void show(Location... locations) {
        for (Location location : locations) {
            assertThat(marks.apply(SourceOrigin.of(location))).contains(location.toString());
        }
    }

    @Test
    void marksOnlyWhatCameFromThePlan() {
        assertThat(marks.apply(Origin.NONE)).isEmpty();
    }

    @Test
    void prefersTheClosestEnclosingLocation() {
        show(TITLE, WORDS, NAME);
        assertThat(marks.nearest(Location.of("risks.yaml", 7, 1, 3))).contains(WORDS.toString());
        assertThat(marks.nearest(Location.of("risks.yaml", 6, 10, 2))).contains(NAME.toString());
    }

    @Test
    void thenPrefersOneThatStartsWithinThenTheOneBeforeThenTheOneAfter() {
        show(TITLE, WORDS);
        assertThat(marks.nearest(new Location("risks.yaml", 4, 1, 9, 1))).contains(WORDS.toString());
        assertThat(marks.nearest(Location.of("risks.yaml", 20, 1, 3))).contains(WORDS.toString());
        assertThat(marks.nearest(Location.of("risks.yaml", 4, 1, 3))).contains(TITLE.toString());
        assertThat(marks.nearest(Location.of("risks.yaml", 1, 1, 3))).contains(TITLE.toString());
    }

    @Test
    void staysWithinTheFile() {
        show(Location.of("people.yaml", 1, 1, 3), Location.of("risks.yaml.md", 1, 1, 3));
        assertThat(marks.nearest(Location.of("risks.yaml", 1, 1, 3))).isEmpty();
        assertThat(marks.nearest(Location.ofFile("people.yaml"))).contains("people.yaml:1:1");
    }
}
