package org.yjplan.layout;

import java.util.List;
import java.util.Set;
import org.yjplan.document.Metadata;
import org.yjplan.theme.Theme;

/**
 * A document whose layout is decided: which of its pages are landscape, the width of every column, the least height
 * of a row, and the labels of every list. {@link LayoutEngine#fit} makes it; renderers read it and
 * measure nothing. Immutable; can be shared between threads.
 */
public final class FittedDocument {
    private final Metadata metadata;
    private final Theme theme;
    private final List<PageSequence> sections;
    private final List<MeasuredSection> measured;
    private final Element structure;
    private final Set<MissingGlyph> missing;

    FittedDocument(
            Metadata metadata,
            Theme theme,
            List<PageSequence> sections,
            List<MeasuredSection> measured,
            Element structure,
            Set<MissingGlyph> missing) {
        this.metadata = metadata;
        this.theme = theme;
        this.sections = List.copyOf(sections);
        this.measured = List.copyOf(measured);
        this.structure = structure;
        this.missing = missing;
    }

    /** The metadata of the document. */
    public Metadata metadata() {
        return metadata;
    }

    /** The theme whose paper it is fitted to. */
    public Theme theme() {
        return theme;
    }

    /**
     * Its blocks by the kind of their pages, at least one section. Every table, list and title page in them has its fit, and
     * every wide table is on landscape pages.
     */
    public List<PageSequence> sections() {
        return sections;
    }

    /** The same, measured. */
    List<MeasuredSection> measured() {
        return measured;
    }

    /** The root of the structure that the measured text belongs to. */
    Element structure() {
        return structure;
    }

    /** The characters of its blocks that no font has. */
    Set<MissingGlyph> missing() {
        return missing;
    }
}
