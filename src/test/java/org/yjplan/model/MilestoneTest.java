package org.yjplan.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MilestoneTest {
    private static final TargetDate DECEMBER =
            new TargetDate(LocalDate.of(2011, 12, 1), LocalDate.of(2011, 12, 31), TargetDate.Form.MONTH);

    @Test
    void isOverdueAfterTheLastDayThatItsDateMayMean() {
        Milestone due = new Milestone(Optional.of(DECEMBER), Optional.empty(), Optional.empty());

        assertThat(due.isOverdue(LocalDate.of(2011, 12, 31))).isFalse();
        assertThat(due.isOverdue(LocalDate.of(2012, 1, 1))).isTrue();
    }

    @Test
    void isNeverOverdueIfItIsDoneOrHasNoDate() {
        Milestone done = new Milestone(Optional.of(DECEMBER), Optional.of(DECEMBER), Optional.empty());
        Milestone open = new Milestone(Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(done.isOverdue(LocalDate.of(2031, 1, 1))).isFalse();
        assertThat(open.isOverdue(LocalDate.of(2031, 1, 1))).isFalse();
    }
}
