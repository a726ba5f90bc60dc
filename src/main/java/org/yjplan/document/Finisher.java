package org.yjplan.document;

import java.util.List;
import java.util.Set;
import org.yjplan.language.Wording;

/**
 * Finishes a document made by a template: numbers its headings, paragraphs, tables, figures and footnotes, collects
 * notes under their tables, resolves cross-references, fills the contents, and removes short lists of tables or
 * figures. Renderers take finished documents only.
 */
public final class Finisher {
    private Finisher() {}

    /**
     * A finished document, and the references that could not be resolved.
     *
     * @param document without {@link Note}s, {@link CrossReference}s, {@link Named} and {@link Numbered}
     * @param targets the ids that a reference can lead to
     * @param dangling the references that lead nowhere, in reading order
     */
    public record Finished(Document document, Set<String> targets, List<DanglingReference> dangling) {}

    /**
     * A reference to something that the document does not have.
     *
     * @param target the id referred to
     * @param origin where the reference came from
     */
    public record DanglingReference(String target, Origin origin) {}

    /** Finishes a document. A dangling cross-reference is replaced by its id. */
    public static Finished finish(Document document) {
        Wording words = Wording.of(document.metadata().language());
        Document listed = new DropShortLists(document).rewrite(document);
        Document headed = new NumberHeadings(listed).rewrite(listed);
        Document numbered = new NumberCaptions(words).rewrite(new NumberParagraphs().rewrite(headed));
        ResolveReferences references = new ResolveReferences(numbered, words);
        Document resolved = references.rewrite(numbered);
        return new Finished(new FillContents(resolved).rewrite(resolved), references.targets(), references.dangling());
    }
}
