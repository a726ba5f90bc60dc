package org.yjplan.render.docx;

import java.util.function.IntSupplier;
import org.yjplan.document.Document;
import org.yjplan.document.Ids;
import org.yjplan.language.Wording;
import org.yjplan.theme.Theme;

/**
 * What is gathered for the other parts of a package while its main part is written.
 *
 * @param target the package
 * @param language the language of the document, an IETF tag
 * @param bookmarks the places that links lead to
 * @param numbering the lists
 * @param footnotes the footnotes
 * @param controlIds numbers for content controls, each given once
 */
record Parts(
        WordPackage target,
        String language,
        Bookmarks bookmarks,
        Numbering numbering,
        Footnotes footnotes,
        IntSupplier controlIds) {
    /** The fixed words of the document. */
    Wording words() {
        return Wording.of(language);
    }

    /** The beginnings of the parts of a document. */
    static Parts of(Document document, Theme theme, WordPackage target) {
        int[] last = {0};
        return new Parts(
                target,
                document.metadata().language(),
                new Bookmarks(Ids.of(document.blocks())),
                new Numbering(theme),
                new Footnotes(),
                () -> ++last[0]);
    }
}
