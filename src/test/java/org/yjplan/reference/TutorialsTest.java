package org.yjplan.reference;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever follows a tutorial gets what it promises. */
class TutorialsTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"draft-to-committee.md", "first-plan.md", "own-report.md"})
    void endsAsItPromises(String page) throws Exception {
        new Tutorial(page, folder).follow();
    }
}
