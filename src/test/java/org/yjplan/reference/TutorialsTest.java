package org.yjplan.reference;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Following a tutorial gives the results that it promises. */
class TutorialsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"draft-to-committee.md", "first-plan.md", "own-report.md"})
    void givesThePromisedResults(String page) throws Exception {
        new Tutorial(page, folder).follow();
    }
}
