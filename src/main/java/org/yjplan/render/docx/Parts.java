package org.yjplan.render.docx;

import java.util.function.IntSupplier;
import org.yjplan.document.Ids;
import org.yjplan.language.Wording;
import org.yjplan.layout.FittedDocument;

/**
 * What is collected for the other parts of a package while its main part is written.
 *
 * @param target the package
 * @param language the language of the document, an IETF tag
 * @param bookmarks the targets of links
 * @param numbering the lists
 * @param footnotes the footnotes
 * @param controlIds numbers for content controls, each given once
 */
record Parts(
        WordPackage target,
        String language,
        Bookmarks bookmarks,
        NumberingPart numbering,
        Footnotes footnotes,
        IntSupplier controlIds) {
    /** The fixed words of the document. */
    Wording words() {
        return Wording.of(language);
    }

    /** The empty parts of a new document. */
    static Parts of(FittedDocument document, WordPackage target) {
        int[] last = {0};
        return new Parts(
                target,
                document.metadata().language(),
                new Bookmarks(document.sections().stream()
                        .flatMap(section -> Ids.of(section.blocks()).stream())
                        .toList()),
                new NumberingPart(document.theme()),
                new Footnotes(),
                () -> ++last[0]);
    }
}
