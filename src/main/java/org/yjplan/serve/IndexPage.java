package org.yjplan.serve;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.build.BuildOptions;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.markup.SafeMarkup;
import org.yjplan.model.ActionPlan;
import org.yjplan.model.Plan;
import org.yjplan.model.SignOff;
import org.yjplan.report.TextReport;

/** The list of the plans, each with its state. */
final class IndexPage {
    private final BuildOptions options;

    /**
     * @param options give today's date and the folder of built files
     */
    IndexPage(BuildOptions options) {
        this.options = options;
    }

    SafeMarkup of(Map<ServedPlan, PlanSnapshot> plans) {
        return Html.of(
                """
                <div class="index">
                <h1>Plans</h1>
                <p class="lead">As they are on disk now. This list updates when a file is saved.</p>
                <ul class="plans">
                %s</ul>
                </div>
                """,
                SafeMarkup.all(plans.entrySet().stream()
                        .map(plan -> entry(plan.getKey(), plan.getValue()))
                        .toList()));
    }

    private SafeMarkup entry(ServedPlan plan, PlanSnapshot snapshot) {
        List<Diagnostic> findings = snapshot.result().findings();
        return Html.of(
                """
                <li class="card">
                <div>
                <h2><a href="%s">%s</a></h2>
                <p class="facts">%s<span class="folder">%s</span></p>
                %s
                </div>
                <dl>
                <div><dt>Findings</dt><dd>%s</dd></div>
                <div><dt>Actions overdue</dt><dd>%s</dd></div>
                <div><dt>Sign-offs</dt><dd>%s</dd></div>
                <div><dt>Last built</dt><dd>%s</dd></div>
                </dl>
                </li>
                """,
                Addresses.of(plan),
                PlanPage.title(plan, snapshot),
                Html.ifPresent(
                        "%s · ", snapshot.plan().map(known -> known.about().authority())),
                plan.folder(),
                PlanPage.state(snapshot),
                Pages.sentence(TextReport.summary(findings)),
                snapshot.plan().map(this::overdue).orElse("Not known"),
                snapshot.plan().map(Plan::signoffs).map(IndexPage::given).orElse("Not known"),
                lastBuilt(plan).map(Times::dateAndTime).orElse("Not yet"));
    }

    /** Counts overdue actions even if the plan accepts the finding. */
    private String overdue(Plan plan) {
        long overdue = plan.actionPlan().map(ActionPlan::actions).orElse(List.of()).stream()
                .filter(action -> action.due().stream().anyMatch(due -> due.isOverdue(options.today())))
                .count();
        return overdue == 0 ? "None" : Long.toString(overdue);
    }

    private static String given(List<SignOff> signoffs) {
        long given = signoffs.stream()
                .filter(signoff -> signoff.signed().isPresent())
                .count();
        return signoffs.isEmpty() ? "None expected" : given + " of " + signoffs.size() + " given";
    }

    /** When the newest of the built files was written. */
    private Optional<Instant> lastBuilt(ServedPlan plan) {
        Path folder = options.outputOf(plan.folder());
        Optional<Instant> newest = Optional.empty();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Instant written = Files.getLastModifiedTime(file).toInstant();
                newest = newest.filter(written::isBefore).or(() -> Optional.of(written));
            }
        } catch (IOException neverBuilt) {
            return Optional.empty();
        }
        return newest;
    }
}
