package org.yjplan.serve;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.yjplan.build.PlanDocument;
import org.yjplan.diagnostic.Location;
import org.yjplan.model.Format;

/** A document as the preview shows it. Its page is rendered when it is first requested. */
final class ShownDocument {
    /** How up to date a page is. */
    enum Freshness {
        /** It shows the plan as it is now. */
        CURRENT,
        /** It shows the plan as it was when it could last be read. */
        EARLIER,
        /** It shows only the parts of the plan that can be read. */
        PARTIAL
    }

    private final PlanDocument document;
    private final Freshness freshness;
    private final Instant made;
    private final LocationMarks marks;
    private Optional<String> page;

    ShownDocument(PlanDocument document, Freshness freshness, Instant made) {
        this(document, freshness, made, new LocationMarks(), Optional.empty());
    }

    private ShownDocument(
            PlanDocument document, Freshness freshness, Instant made, LocationMarks marks, Optional<String> page) {
        this.document = document;
        this.freshness = freshness;
        this.made = made;
        this.marks = marks;
        this.page = page;
    }

    /** The same document, now that the plan has changed and cannot be read. */
    synchronized ShownDocument keptFromEarlier() {
        Freshness kept = freshness == Freshness.PARTIAL ? Freshness.PARTIAL : Freshness.EARLIER;
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

    Freshness freshness() {
        return freshness;
    }

    /** The time of the plan that the page shows. */
    Instant made() {
        return made;
    }

    PlanDocument document() {
        return document;
    }

    /** The document as HTML, marked with the locations that its text came from. */
    synchronized String page() {
        if (page.isEmpty()) {
            page = Optional.of(document.preview(marks));
        }
        return page.get();
    }

    /** The mark on the page that is nearest to a location in the plan. */
    synchronized Optional<String> markAt(Location location) {
        page();
        return marks.nearest(location);
    }
}
