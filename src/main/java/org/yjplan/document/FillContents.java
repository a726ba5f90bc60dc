package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;

/** Fills every table of contents with the headings that are listed, and every list of tables or figures. */
final class FillContents extends Rewriter {
    private final List<Contents.Entry> headings = new ArrayList<>();
    private final List<Contents.Entry> tables = new ArrayList<>();
    private final List<Contents.Entry> figures = new ArrayList<>();

    FillContents(Document document) {
        new Gatherer().blocks(document.blocks());
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

    private final class Gatherer extends Walker {
        @Override
        public Void visit(Figure figure) {
            return gather(figure, figures);
        }

        @Override
        public Void visit(Tree tree) {
            return gather(tree, figures);
        }

        @Override
        public Void visit(Table table) {
            if (!isInTable()) {
                gather(table, tables);
            }
            return super.visit(table);
        }

        private static Void gather(Block block, List<Contents.Entry> entries) {
            block.id().ifPresent(id -> block.caption()
                    .ifPresent(caption -> entries.add(
                            new Contents.Entry(1, id, caption.label(), new WithoutLinks().words(caption.content())))));
            return null;
        }

        @Override
        public Void visit(Heading heading) {
            if (heading.listed()) {
                heading.id()
                        .ifPresent(id -> headings.add(new Contents.Entry(
                                heading.level(), id, heading.number(), new WithoutLinks().words(heading.content()))));
            }
            return null;
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
