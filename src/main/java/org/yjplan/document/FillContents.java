package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;

/** Fills every table of contents with the headings that are listed. */
final class FillContents extends Rewriter {
    private final List<Contents.Entry> headings = new ArrayList<>();

    FillContents(Document document) {
        new Gatherer().rewrite(document);
    }

    @Override
    public Block visit(Contents contents) {
        return new Contents(
                contents.depth(),
                headings.stream()
                        .filter(entry -> entry.level() <= contents.depth())
                        .toList(),
                contents.origin());
    }

    private final class Gatherer extends Rewriter {
        @Override
        public Block visit(Heading heading) {
            if (heading.listed()) {
                heading.id()
                        .ifPresent(id -> headings.add(new Contents.Entry(
                                heading.level(), id, heading.number(), new WithoutLinks().words(heading.content()))));
            }
            return heading;
        }
    }

    /** An entry is a link as a whole, and stands on one line: so it holds neither links nor line breaks. */
    private static final class WithoutLinks extends Rewriter {
        List<Inline> words(List<Inline> content) {
            List<Inline> words = new ArrayList<>(content.size());
            for (Inline inline : content) {
                if (inline instanceof Link link) {
                    words.addAll(words(link.content()));
                } else {
                    words.add(inline.accept(this));
                }
            }
            return words;
        }

        @Override
        public Inline visit(Strong strong) {
            return new Strong(words(strong.content()), strong.origin());
        }

        @Override
        public Inline visit(Emphasis emphasis) {
            return new Emphasis(words(emphasis.content()), emphasis.origin());
        }

        @Override
        public Inline visit(LineBreak lineBreak) {
            return new Text(" ", lineBreak.origin());
        }
    }
}
