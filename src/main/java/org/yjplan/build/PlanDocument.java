package org.yjplan.build;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yjplan.document.Document;
import org.yjplan.document.Origin;
import org.yjplan.layout.MissingGlyph;
import org.yjplan.model.DocumentSpec;
import org.yjplan.model.Format;
import org.yjplan.render.docx.WordTemplate;

/**
 * A document of a plan, ready to be rendered. For one thread at a time, as the builder that made it.
 */
public final class PlanDocument {
    private final DocumentSpec spec;
    private final Document document;
    private final Optional<WordTemplate> word;
    private final DocumentRenderer renderer;

    PlanDocument(DocumentSpec spec, Document document, Optional<WordTemplate> word, DocumentRenderer renderer) {
        this.spec = spec;
        this.document = document;
        this.word = word;
        this.renderer = renderer;
    }

    /** What the plan asks for. */
    public DocumentSpec spec() {
        return spec;
    }

    /** The title of the document. */
    public String title() {
        return document.metadata().title();
    }

    /** The formats that the plan asks for. */
    public Set<Format> formats() {
        return spec.formats().isEmpty() ? EnumSet.allOf(Format.class) : EnumSet.copyOf(spec.formats());
    }

    /**
     * The document as HTML, with marks that lead back to where its words came from.
     *
     * @param locations what the attribute {@code data-place} says of an origin; empty for no mark
     */
    public String preview(Function<Origin, Optional<String>> locations) {
        return renderer.preview(document, locations);
    }

    /**
     * The files of the document, the same as a build would publish.
     *
     * @param formats in which formats
     * @throws IOException if a file cannot be made
     */
    public List<RenderedFile> render(Set<Format> formats) throws IOException {
        return renderer.render(spec.id(), document, word, formats);
    }

    Document document() {
        return document;
    }

    /** The characters that no font has. */
    List<MissingGlyph> missing() {
        return renderer.missing(document);
    }
}
