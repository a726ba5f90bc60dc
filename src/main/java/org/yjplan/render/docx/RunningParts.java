package org.yjplan.render.docx;

import java.util.Optional;
import org.yjplan.layout.PageSequence;
import org.yjplan.theme.Page;

/** Adds headers and footers to a package: those of the council's template if it has any, otherwise ours. */
final class RunningParts {
    private final RunningLineWriter ours;
    private final Optional<TemplateCopier> theirs;
    private final WordPackage target;

    RunningParts(RunningLineWriter ours, Optional<TemplateCopier> theirs, WordPackage target) {
        this.ours = ours;
        this.theirs = theirs;
        this.target = target;
    }

    /** Adds the header of pages of a kind; returns the id of its relationship. */
    String header(PageSequence.Kind kind, String name, Page page) {
        return theirs.flatMap(copier -> copier.copyHeader(kind, name, page))
                .orElseGet(() -> target.addPart(name, "header", xml -> {
                    if (kind == PageSequence.Kind.TITLE) {
                        ours.titleHeader(xml);
                    } else {
                        ours.header(xml, page);
                    }
                }));
    }

    /** Adds the footer of pages of a kind; returns the id of its relationship. */
    String footer(PageSequence.Kind kind, String name, Page page) {
        return theirs.flatMap(copier -> copier.copyFooter(kind, name))
                .orElseGet(() -> target.addPart(name, "footer", xml -> {
                    if (kind == PageSequence.Kind.TITLE) {
                        ours.titleFooter(xml);
                    } else {
                        ours.footer(xml, page);
                    }
                }));
    }
}
