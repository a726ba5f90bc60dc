package org.yjplan.source;

import java.util.Locale;
import org.yjplan.diagnostic.SourceFaults;

/** Yes and no, for which true and false will do. */
final class YesNoKind implements ScalarKind<Boolean> {
    @Override
    public String noun() {
        return "yes or no";
    }

    @Override
    public Reading<Boolean> read(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> Reading.of(true);
            case "no", "false" -> Reading.of(false);
            default -> Reading.refuse(SourceFaults.YES_OR_NO, "which is neither yes nor no", "write yes or no");
        };
    }
}
