package org.yjplan.serve;

import java.util.Arrays;
import java.util.Optional;
import org.yjplan.model.Format;
import org.yjplan.model.KeyName;

/** The paths of the preview's pages. */
final class Addresses {
    /** The last part of the path of a document's preview. */
    static final String PREVIEW = "preview";

    private static final String DOWNLOAD = "download.";

    private Addresses() {}

    static String of(ServedPlan plan) {
        return "/plans/" + plan.inPath();
    }

    static String of(ServedPlan plan, ShownDocument document) {
        return of(plan) + "/" + ServedPlan.inPath(document.id());
    }

    static String preview(ServedPlan plan, ShownDocument document) {
        return of(plan, document) + "/" + PREVIEW;
    }

    static String download(ServedPlan plan, ShownDocument document, Format format) {
        return of(plan, document) + "/" + DOWNLOAD + extension(format);
    }

    /** The format named by the last part of the path of a download. */
    static Optional<Format> downloaded(String lastPart) {
        return Arrays.stream(Format.values())
                .filter(format -> lastPart.equals(DOWNLOAD + extension(format)))
                .findFirst();
    }

    static String extension(Format format) {
        return KeyName.of(format);
    }
}
