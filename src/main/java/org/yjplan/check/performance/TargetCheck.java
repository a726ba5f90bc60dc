package org.yjplan.check.performance;

import java.util.List;
import java.util.Optional;
import org.yjplan.model.Aim;
import org.yjplan.model.Better;
import org.yjplan.model.Figure;
import org.yjplan.model.Indicator;
import org.yjplan.model.Target;
import org.yjplan.model.Value;

/** Compares the latest value of an indicator with a target. */
final class TargetCheck {
    private TargetCheck() {}

    /** Whether the latest value meets a target; empty where the two cannot be compared. */
    static Optional<Boolean> isMet(Indicator indicator, Target target) {
        return indicator.newest().map(Value::value).flatMap(newest -> isMet(indicator, newest, target));
    }

    private static Optional<Boolean> isMet(Indicator indicator, Figure newest, Target target) {
        Aim aim = target.aim().orElse(indicator.better() == Better.LOWER ? Aim.AT_MOST : Aim.AT_LEAST);
        if (aim == Aim.FALL || aim == Aim.RISE) {
            return move(indicator, newest).map(move -> aim == Aim.FALL ? move < 0 : move > 0);
        }
        return target.value()
                .filter(value -> value.percent() == newest.percent())
                .map(value -> {
                    int order = newest.value().compareTo(value.value());
                    return switch (aim) {
                        case AT_MOST -> order <= 0;
                        case UNDER -> order < 0;
                        case AT_LEAST -> order >= 0;
                        default -> order > 0;
                    };
                });
    }

    /** Which way the indicator went last: below 0 for a fall. */
    private static Optional<Integer> move(Indicator indicator, Figure newest) {
        if (indicator.change().orElse(false)) {
            return Optional.of(newest.value().signum());
        }
        List<Value> values = indicator.values();
        return values.size() < 2
                ? Optional.empty()
                : Optional.of(newest.value()
                        .compareTo(values.get(values.size() - 2).value().value()));
    }
}
