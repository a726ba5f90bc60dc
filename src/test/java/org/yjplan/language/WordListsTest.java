package org.yjplan.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class WordListsTest {
    private final WordLists lists = WordLists.beside(WordListsTest.class);

    @Test
    void readsAListOverSeveralLines() {
        assertThat(lists.get("colours")).containsExactlyInAnyOrder("red", "amber", "green");
    }

    @Test
    void readsAListWithoutWords() {
        assertThat(lists.get("none")).isEmpty();
    }

    @Test
    void refusesANameThatNoListHas() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lists.get("animals"))
                .withMessageContaining("animals");
    }
}
