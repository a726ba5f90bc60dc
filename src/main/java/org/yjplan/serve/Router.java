package org.yjplan.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.markup.SafeMarkup;
import org.yjplan.model.Format;

/** Finds the response for every path. Paths are looked up in its lists only, so that none leads to a file on disk. */
final class Router {
    private static final Map<String, String> OWN_FILES = Map.of(
            "serve.css",
            "text/css; charset=utf-8",
            "serve.js",
            "text/javascript; charset=utf-8",
            "icon.svg",
            "image/svg+xml");

    private final PreviewStore store;
    private final Listeners listeners;
    private final String run;

    /**
     * @param run distinguishes this run of the server from others, whose snapshots have the same numbers
     */
    Router(PreviewStore store, Listeners listeners, String run) {
        this.store = store;
        this.listeners = listeners;
        this.run = run;
    }

    /** The response for a path. */
    Response answer(String path) {
        try {
            return find(path)
                    .orElseGet(() -> Response.page(
                            Response.NOT_FOUND,
                            Pages.message(
                                    "Page not found",
                                    "This is not the address of a plan or of one of its documents.")));
        } catch (IOException | RuntimeException fault) {
            return Response.page(
                    Response.FAULT,
                    Pages.message(
                            "This page cannot be shown",
                            "This is a fault in yjplan, not in the plan; please report it: " + fault));
        }
    }

    /** The event stream for a path; empty if it names no plan. */
    Optional<EventStream> events(String path) {
        String name = EventStream.planIn(path);
        List<ServedPlan> plans =
                name.isEmpty() ? store.plans() : store.find(name).map(List::of).orElse(List.of());
        return plans.isEmpty()
                ? Optional.empty()
                : Optional.of(new EventStream(
                        plans,
                        () -> snapshot(plans.stream().mapToInt(store::number).sum()),
                        listeners));
    }

    private Optional<Response> find(String path) throws IOException {
        String[] parts = path.split("/", -1);
        if (path.equals("/")) {
            Map<ServedPlan, PlanSnapshot> plans = new LinkedHashMap<>();
            store.plans().forEach(plan -> plans.put(plan, store.snapshot(plan)));
            int number = plans.values().stream().mapToInt(PlanSnapshot::number).sum();
            SafeMarkup page = new IndexPage(store.options()).of(plans);
            return Optional.of(shown("Plans", number, EventStream.address(Optional.empty()), page));
        }
        if (parts.length == 2) {
            return ownFile(parts[1]);
        }
        if (!parts[1].equals("plans")) {
            return Optional.empty();
        }
        Optional<ServedPlan> plan = store.find(parts[2]);
        return plan.isEmpty() ? Optional.empty() : find(plan.get(), parts);
    }

    private Optional<Response> find(ServedPlan plan, String[] parts) throws IOException {
        PlanSnapshot snapshot = store.snapshot(plan);
        if (parts.length == 3) {
            return Optional.of(
                    page(plan, snapshot, snapshot.documents().values().stream().findFirst()));
        }
        Optional<ShownDocument> document = snapshot.documents().values().stream()
                .filter(shown -> ServedPlan.inPath(shown.id()).equals(parts[3]))
                .findFirst();
        if (parts.length == 4 && document.isPresent()) {
            return Optional.of(page(plan, snapshot, document));
        }
        if (parts.length == 4 && snapshot.result().failed()) {
            // The document may come back once the plan is corrected; until then, the errors are shown.
            return Optional.of(Response.redirect(Addresses.of(plan)));
        }
        if (parts.length != 5 || document.isEmpty()) {
            return Optional.empty();
        }
        if (parts[4].equals(Addresses.PREVIEW)) {
            return Optional.of(DocumentFrame.of(document.get()));
        }
        Optional<Format> format = Addresses.downloaded(parts[4]);
        return format.filter(document.get().formats()::contains).isEmpty()
                ? Optional.empty()
                : Optional.of(download(plan, snapshot, document.get(), format.get()));
    }

    private Response page(ServedPlan plan, PlanSnapshot snapshot, Optional<ShownDocument> document) {
        SafeMarkup page = new PlanPage(plan, snapshot).of(document);
        return shown(PlanPage.title(plan, snapshot), snapshot.number(), EventStream.address(Optional.of(plan)), page);
    }

    private Response shown(String title, int number, String events, SafeMarkup content) {
        return Response.page(Response.OK, Pages.live(title, snapshot(number), events, content));
    }

    /** Identifies the state of the plans that a page shows, by how many snapshots of them there have been. */
    private String snapshot(int number) {
        return run + "-" + number;
    }

    private Response download(ServedPlan plan, PlanSnapshot snapshot, ShownDocument document, Format format)
            throws IOException {
        return snapshot.result().failed()
                ? Response.page(
                        Response.CONFLICT,
                        Pages.message("This plan is not built while it has an error", PlanPage.WHY_NOT_BUILT))
                : Download.of(plan.name() + "-" + document.id(), format, store.render(document, format));
    }

    private static Optional<Response> ownFile(String name) {
        String type = OWN_FILES.get(name);
        if (type == null) {
            return Optional.empty();
        }
        try (InputStream in = Router.class.getResourceAsStream(name)) {
            return Optional.of(Response.of(type, in.readAllBytes()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
