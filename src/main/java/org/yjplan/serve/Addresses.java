package org.yjplan.serve;

import java.util.Arrays;
import java.util.Optional;
import org.yjplan.model.Format;
import org.yjplan.model.KeyName;

/** How pages are addressed. */
final class Addresses {
    /** The last part of the address of a document as it will look. */
    static final String PREVIEW = "preview";

    private static final String DOWNLOAD = "download.";

    private Addresses() {}

    static String of(ServedPlan plan) {
        return "/plans/" + plan.inAddress();
    }

    static String of(ServedPlan plan, ShownDocument document) {
        return of(plan) + "/" + ServedPlan.inAddress(document.id());
    }

    static String preview(ServedPlan plan, ShownDocument document) {
        return of(plan, document) + "/" + PREVIEW;
    }

    static String download(ServedPlan plan, ShownDocument document, Format format) {
        return of(plan, document) + "/" + DOWNLOAD + extension(format);
    }

    /** The format that the last part of such an address names. */
    static Optional<Format> downloaded(String lastPart) {
        return Arrays.stream(Format.values())
                .filter(format -> lastPart.equals(DOWNLOAD + extension(format)))
                .findFirst();
    }

    static String extension(Format format) {
        return KeyName.of(format);
    }
}
