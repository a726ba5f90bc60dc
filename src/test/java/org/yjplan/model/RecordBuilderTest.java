package org.yjplan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RecordBuilderTest {
    private final Risk risk = RecordBuilder.of(Risk.class)
            .set(Risk::risk, new Prose("It rains."))
            .set(Risk::title, Optional.of("Rain"))
            .set(Risk::owners, List.of("ann", "ben"))
            .build();

    @Test
    void leavesOutWhatIsNotSet() {
        assertThat(risk.title()).contains("Rain");
        assertThat(risk.impact()).isEmpty();
        assertThat(risk.controls()).isEmpty();
    }

    @Test
    void keepsWhatIsNotChanged() {
        Risk changed = RecordBuilder.of(risk)
                .given(Risk::title, title -> title + ", again")
                .given(Risk::trend, trend -> Trend.RISING)
                .each(Risk::owners, owner -> owner + "-lee")
                .build();

        assertThat(changed.title()).contains("Rain, again");
        assertThat(changed.trend()).as("was not given").isEmpty();
        assertThat(changed.owners()).containsExactly("ann-lee", "ben-lee");
        assertThat(changed.risk()).isSameAs(risk.risk());
        assertThat(RecordBuilder.of(risk).without(Risk::title, Risk::owners).build())
                .isEqualTo(RecordBuilder.of(Risk.class)
                        .set(Risk::risk, risk.risk())
                        .build());
    }

    @Test
    void makesNothingWithoutWhatMustBeGiven() {
        assertThatThrownBy(() -> RecordBuilder.of(Risk.class).build())
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("risk is not set");
    }
}
