package org.yjplan.document;

import java.util.HashSet;
import java.util.Set;

/** Finds what the internal links of a document lead to, for renderers that mark only such places. */
public final class LinkTargets {
    private LinkTargets() {}

    /** The ids of the headings and tables that a link within the text, not the contents, leads to. */
    public static Set<String> of(Document document) {
        Set<String> targets = new HashSet<>();
        new Rewriter() {
            @Override
            public Inline visit(Link link) {
                if (link.isInternal()) {
                    targets.add(link.targetId());
                }
                return super.visit(link);
            }
        }.rewrite(document);
        return targets;
    }
}
