package org.yjplan.serve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.markup.SafeMarkup;
import org.yjplan.model.Format;

/** The page of one document of a plan: the document as it will look, with the findings in the plan beside it. */
final class PlanPage {
    static final String WHY_NOT_BUILT =
            "A plan with an error is not built, so there is nothing to download. Correct the errors and"
                    + " save, and the downloads will come back.";

    private final ServedPlan plan;
    private final PlanSnapshot snapshot;

    PlanPage(ServedPlan plan, PlanSnapshot snapshot) {
        this.plan = plan;
        this.snapshot = snapshot;
    }

    /** The title of a plan, or its folder if the title cannot be read. */
    static String title(ServedPlan plan, PlanSnapshot snapshot) {
        return snapshot.plan().map(known -> known.about().title()).orElse(plan.name());
    }

    /** Whether a plan can be built, as a chip. */
    static SafeMarkup state(PlanSnapshot snapshot) {
        List<Diagnostic> findings = snapshot.result().findings();
        if (snapshot.plan().isEmpty()) {
            return chip("error", "Cannot be read");
        }
        if (snapshot.result().failed()) {
            return chip("error", "Has errors");
        }
        return findings.isEmpty() ? chip("good", "Ready") : chip("warning", "Ready, with findings");
    }

    private static SafeMarkup chip(String kind, String words) {
        return Html.of("<p class=\"chip %s\">%s</p>", kind, words);
    }

    SafeMarkup of(Optional<ShownDocument> document) {
        return Html.of(
                """
                <div class="heading">
                <div class="title">
                <h1>%s</h1>
                <p class="facts">%s<span class="folder">%s</span></p>
                %s
                </div>
                %s%s
                </div>
                %s<div class="desk">
                %s%s</div>
                """,
                title(plan, snapshot),
                Html.ifPresent(
                        "%s · ", snapshot.plan().map(known -> known.about().authority())),
                plan.folder(),
                state(snapshot),
                documents(document),
                document.map(this::downloads).orElse(SafeMarkup.NOTHING),
                document.map(this::notice).orElse(SafeMarkup.NOTHING),
                new FindingsList(snapshot.result()).of(document),
                document.map(this::frame).orElseGet(PlanPage::nothingToShow));
    }

    private SafeMarkup documents(Optional<ShownDocument> current) {
        if (snapshot.documents().size() < 2) {
            return SafeMarkup.NOTHING;
        }
        List<SafeMarkup> links = new ArrayList<>();
        for (ShownDocument document : snapshot.documents().values()) {
            boolean here = current.filter(document::equals).isPresent();
            links.add(Html.of(
                    "<li><a href=\"%s\"%s>%s</a></li>\n",
                    Addresses.of(plan, document),
                    here ? Html.of(" aria-current=\"page\"") : SafeMarkup.NOTHING,
                    document.id()));
        }
        return Html.of("""
                <nav class="documents" aria-label="Documents of this plan">
                <ul>
                %s</ul>
                </nav>
                """, SafeMarkup.all(links));
    }

    private SafeMarkup downloads(ShownDocument document) {
        if (snapshot.result().failed()) {
            return Html.of("<p class=\"downloads\">%s</p>\n", WHY_NOT_BUILT);
        }
        List<SafeMarkup> links = document.formats().stream()
                .map(format -> Html.of(
                        "<li><a href=\"%s\">%s</a></li>\n", Addresses.download(plan, document, format), name(format)))
                .toList();
        return Html.of("""
                <nav class="downloads" aria-label="Downloads">
                <p id="download">Download</p>
                <ul aria-labelledby="download">
                %s</ul>
                </nav>
                """, SafeMarkup.all(links));
    }

    private static String name(Format format) {
        return switch (format) {
            case DOCX -> "Word";
            case PDF -> "PDF";
            case MD -> "Markdown";
            case HTML -> "HTML";
        };
    }

    private SafeMarkup notice(ShownDocument document) {
        return switch (document.freshness()) {
            case CURRENT -> SafeMarkup.NOTHING;
            case EARLIER ->
                notice(
                        "This is the document as it was at %s. It cannot be built from the plan as it is now. Correct the errors and save, and this page will update."
                                .formatted(Times.ofDay(document.made())));
            case PARTIAL ->
                notice("Parts of the plan cannot be read and are missing from this page. Correct the errors and save,"
                        + " and this page will update.");
        };
    }

    private static SafeMarkup notice(String words) {
        return Html.of("<p class=\"notice\" id=\"notice\">%s</p>\n", words);
    }

    private SafeMarkup frame(ShownDocument document) {
        return Html.of("""
                <section class="paper" id="document" aria-label="The document">
                <iframe src="%s" title="%s" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>
                </section>
                """, Addresses.preview(plan, document), document.title());
    }

    private static SafeMarkup nothingToShow() {
        return Html.of("""
                <section class="paper empty" id="document" aria-label="The document">
                <p>No document of this plan can be built yet. Correct the errors and save, and the document will appear here.</p>
                </section>
                """);
    }
}
