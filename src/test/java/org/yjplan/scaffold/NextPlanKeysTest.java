package org.yjplan.scaffold;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yjplan.Golden;
import org.yjplan.guidance.Edition;
import org.yjplan.model.Component;
import org.yjplan.model.Plan;
import org.yjplan.model.Prose;
import org.yjplan.model.RecordType;
import org.yjplan.source.PlanReader;
import org.yjplan.source.ValueKinds;

/** Lists what becomes of each key of last year's plan, so that a new key is decided upon: carried over, changed or left out. */
class NextPlanKeysTest {
    private final StringBuilder list = new StringBuilder();

    @Test
    void saysWhatBecomesOfEveryKey() {
        Plan last = new PlanReader()
                .read(Path.of("src/test/resources/source/whole"), finding -> {})
                .plan()
                .orElseThrow();
        Plan next = NextPlan.of(
                last,
                Edition.of("2024").orElseThrow(),
                Optional.empty(),
                last.about().period().after());

        compare("", last, next);

        Golden.file(Path.of("src/test/resources/scaffold/next-plan-keys.txt")).holds(list.toString());
    }

    private void compare(String path, Record last, Record next) {
        for (Component component : RecordType.of(last).components()) {
            Object before = component.of(last);
            Object after = component.of(next);
            String key = path + component.key();
            if (before.equals(after)) {
                list.append(key).append(": carried over\n");
            } else if (component.absent().equals(Optional.of(after))) {
                list.append(key).append(": left out\n");
            } else {
                list.append(key).append(": changed\n");
                below(key + ".", before, after);
            }
        }
    }

    private void below(String path, Object before, Object after) {
        if (before instanceof Optional<?> optional) {
            below(path, optional.orElseThrow(), ((Optional<?>) after).orElseThrow());
        } else if (before instanceof List<?> list) {
            below(path, list.get(0), ((List<?>) after).get(0));
        } else if (before instanceof Record record
                && !(record instanceof Prose)
                && ValueKinds.of(record).isEmpty()) {
            compare(path, record, (Record) after);
        }
    }
}
