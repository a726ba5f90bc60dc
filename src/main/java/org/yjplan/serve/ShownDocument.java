package org.yjplan.serve;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.yjplan.build.PlanDocument;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.Format;

/** A document as the preview shows it. Its page is made when it is first asked for. */
final class ShownDocument {
    /** How a page stands to the plan as it is now. */
    enum Standing {
        /** It shows the plan as it is. */
        CURRENT,
        /** It shows the plan as it was when it could last be read, which it cannot now. */
        EARLIER,
        /** It shows what of the plan could be read. */
        PARTIAL
    }

    private final PlanDocument document;
    private final Standing standing;
    private final Instant made;
    private final LocationMarks marks;
    private Optional<String> page;

    ShownDocument(PlanDocument document, Standing standing, Instant made) {
        this(document, standing, made, new LocationMarks(), Optional.empty());
    }

    private ShownDocument(
            PlanDocument document, Standing standing, Instant made, LocationMarks marks, Optional<String> page) {
        this.document = document;
        this.standing = standing;
        this.made = made;
        this.marks = marks;
        this.page = page;
    }

    /** The same, now that the plan has moved on and cannot be read. */
    synchronized ShownDocument keptFromEarlier() {
        Standing kept = standing == Standing.PARTIAL ? Standing.PARTIAL : Standing.EARLIER;
        return new ShownDocument(document, kept, made, marks, page);
    }

    String id() {
        return document.spec().id();
    }

    String title() {
        return document.title();
    }

    Set<Format> formats() {
        return document.formats();
    }

    Standing standing() {
        return standing;
    }

    /** When the plan was as the page shows it. */
    Instant made() {
        return made;
    }

    PlanDocument document() {
        return document;
    }

    /** The document as HTML, marked with where its words came from. */
    synchronized String page() {
        if (page.isEmpty()) {
            page = Optional.of(document.preview(marks));
        }
        return page.get();
    }

    /** What the page says, in its marks, of the part of it that is nearest to a place of the plan. */
    synchronized Optional<String> markAt(Location place) {
        page();
        return marks.nearest(place);
    }
}
