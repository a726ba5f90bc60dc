package org.yjplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import org.junit.jupiter.api.Test;

class BreadthTest {
    private static final AtomicInteger TRIED = new AtomicInteger();

    @Test
    void aThoroughRunMakesAllTriesAndAnyOtherATenthButAtLeastTwenty() {
        assertThat(Breadth.of(300, true)).isEqualTo(300);
        assertThat(Breadth.of(300, false)).isEqualTo(30);
        assertThat(Breadth.of(50, false)).isEqualTo(20);
        assertThat(Breadth.of(5, false)).isEqualTo(5);
    }

    @Property(tries = 300)
    void everyPropertyMakesSoManyTries(@ForAll int any) {
        TRIED.incrementAndGet();
    }

    @AfterContainer
    static void countTries() {
        assertThat(TRIED).hasValue(Breadth.of(300));
    }
}
