package org.yjplan.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestNameTest {
    private static final List<String> KEYS = List.of("owners", "risk", "impact", "controls", "likelihood");

    @Test
    void findsAMisspeltName() {
        assertThat(NearestName.of("onwers", KEYS)).contains("owners");
        assertThat(NearestName.of("Impakt", KEYS)).contains("impact");
        assertThat(NearestName.of("likelyhod", KEYS)).contains("likelihood");
    }

    @Test
    void findsNothingForAnUnknownName() {
        assertThat(NearestName.of("telephone", KEYS)).isEmpty();
        assertThat(NearestName.of("x", List.of())).isEmpty();
    }
}
