package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Fills every table of contents with the headings that are listed, and every list of tables or figures. */
final class FillContents extends Rewriter {
    private final List<Contents.Entry> headings = new ArrayList<>();
    private final List<Contents.Entry> tables = new ArrayList<>();
    private final List<Contents.Entry> figures = new ArrayList<>();

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

    @Override
    public Block visit(CaptionList list) {
        return new CaptionList(
                list.kind(), list.from(), list.kind() == CaptionList.Kind.TABLES ? tables : figures, list.origin());
    }

    private final class Gatherer extends Rewriter {
        @Override
        public Block visit(Figure figure) {
            gather(figure.id(), figure.caption(), figures);
            return figure;
        }

        @Override
        public Block visit(Tree tree) {
            gather(tree.id(), tree.caption(), figures);
            return tree;
        }

        @Override
        public Block visit(Table table) {
            if (!isInTable()) {
                gather(table.id(), table.caption(), tables);
            }
            return super.visit(table);
        }

        private static void gather(Optional<String> id, Optional<Caption> caption, List<Contents.Entry> entries) {
            if (id.isPresent() && caption.isPresent()) {
                entries.add(new Contents.Entry(
                        1,
                        id.get(),
                        caption.get().label(),
                        new WithoutLinks().words(caption.get().content())));
            }
        }

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

    /** An entry is a link as a whole, and stands on one line: so it holds no links, line breaks or marks of notes. */
    private static final class WithoutLinks extends Rewriter {
        List<Inline> words(List<Inline> content) {
            List<Inline> words = new ArrayList<>(content.size());
            for (Inline inline : content) {
                if (inline instanceof Link link) {
                    words.addAll(words(link.content()));
                } else if (!(inline instanceof Footnote || inline instanceof NoteMark)) {
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
        public Inline visit(Foreign foreign) {
            return new Foreign(foreign.language(), words(foreign.content()), foreign.origin());
        }

        @Override
        public Inline visit(LineBreak lineBreak) {
            return new Text(" ", lineBreak.origin());
        }
    }
}
