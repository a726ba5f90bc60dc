package org.yjplan.template;

import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.document.Image;
import org.yjplan.picture.PictureReader;
import org.yjplan.picture.UnusablePicture;
import org.yjplan.prose.Pictures;

/** The pictures that templates place: from the folders of templates, or else from the folder of the plan. */
final class TemplatePictures {
    private final TemplateSources sources;
    private final Pictures ofPlan;
    private final Consumer<Diagnostic> sink;

    TemplatePictures(TemplateSources sources, Pictures ofPlan, Consumer<Diagnostic> sink) {
        this.sources = sources;
        this.ofPlan = ofPlan;
        this.sink = sink;
    }

    /**
     * A picture.
     *
     * @param source its path within either folder
     * @param location where that is written
     * @return empty if it cannot be used, which has then been reported
     */
    Optional<Image> image(String source, Location location) {
        try {
            Optional<byte[]> bytes = sources.picture(source);
            return bytes.isEmpty() ? ofPlan.picture(source, location) : Optional.of(PictureReader.read(bytes.get()));
        } catch (UnusablePicture fault) {
            sink.accept(fault.at(source, location));
        } catch (TemplateSources.UnreadableTemplate failure) {
            sink.accept(TemplateFaults.UNREADABLE
                    .at(location, "the picture “%s” cannot be read".formatted(source))
                    .withHelp("see whether you may read it, and whether it has less than 10 MB"));
        }
        return Optional.empty();
    }
}
