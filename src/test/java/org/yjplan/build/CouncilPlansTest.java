package org.yjplan.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yjplan.plans.Numbers;
import org.yjplan.plans.WrittenTexts;

/** Plans of other councils, of different kinds, in their full structure. What is odd in them is waived with its reason. */
class CouncilPlansTest extends BuiltPlans {
    CouncilPlansTest() {
        super(Path.of("src", "test", "resources", "plans-of-councils"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void statesEveryNumberOfItsYamlInEachFormat(Path plan) throws IOException {
        List<String> written = Numbers.in(String.join("\n", WrittenTexts.of(plan)));
        assertThat(written).hasSizeGreaterThan(100);
        assertThat(texts(plan, "plan"))
                .allSatisfy((format, text) ->
                        assertThat(Numbers.in(text)).as(format).containsAll(written));
    }
}
