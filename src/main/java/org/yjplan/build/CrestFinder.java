package org.yjplan.build;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Crest;
import org.yjplan.model.design.CrestSpec;
import org.yjplan.prose.ProseFaults;
import org.yjplan.source.FileSource;
import org.yjplan.source.SourceMap;
import org.yjplan.theme.Page;

/** Finds the crest that a theme names, in the folders of templates or in that of the plan, and says what is wrong with it. */
final class CrestFinder {
    private static final BigDecimal USUAL_HEIGHT = BigDecimal.valueOf(25);

    private final List<FileSource> templates;
    private final SourceMap locations;
    private final Consumer<Diagnostic> sink;

    CrestFinder(List<FileSource> templates, SourceMap locations, Consumer<Diagnostic> sink) {
        this.templates = templates;
        this.locations = locations;
        this.sink = sink;
    }

    /**
     * The crest for the documents of a plan.
     *
     * @param folder the folder of the plan
     * @return empty if it cannot be used, which has then been reported
     */
    Optional<Crest> find(CrestSpec spec, FileSource folder) {
        List<FileSource> folders = new ArrayList<>(templates);
        folders.add(folder);
        boolean worded = hasItsWords(spec);
        return new FolderPictures(folders, "the folder of templates or of the plan", sink)
                .picture(spec.picture(), locations.of(spec, "picture"))
                .filter(image -> worded)
                .map(image -> new Crest(
                        image,
                        spec.alt().orElse(""),
                        Page.points(spec.height().orElse(USUAL_HEIGHT).floatValue())));
    }

    private boolean hasItsWords(CrestSpec spec) {
        boolean decorative = spec.decorative().orElse(false);
        if (decorative && spec.alt().isPresent()) {
            sink.accept(ProseFaults.NO_ALTERNATIVE
                    .at(
                            locations.key(spec, "decorative"),
                            "a crest that is decorative shows nothing that words could say")
                    .withHelp("take out either “alt” or “decorative”"));
        } else if (!decorative && spec.alt().isEmpty()) {
            sink.accept(ProseFaults.NO_ALTERNATIVE
                    .at(locations.of(spec), "the crest has no words for those who cannot see it")
                    .withHelp("say in “alt” what it shows, or write “decorative: yes” if it only decorates"));
        }
        return decorative != spec.alt().isPresent();
    }
}
