package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Fills every table of contents with the headings that are listed, and every list of tables or figures. */
final class FillContents extends Rewriter {
    private final List<Contents.Entry> headings = new ArrayList<>();
    private final Captioned captioned;

    FillContents(Document document) {
        captioned = new Captioned(document);
        new Walker() {
            @Override
            public Void visit(Heading heading) {
                heading.id()
                        .filter(id -> heading.listed())
                        .ifPresent(id -> headings.add(entry(heading.level(), id, heading.number(), heading.content())));
                return null;
            }
        }.blocks(document.blocks());
    }

    private static Contents.Entry entry(int level, String id, Optional<String> number, List<Inline> content) {
        return new Contents.Entry(level, id, number, new WithoutLinks().inlines(content));
    }

    private static Stream<Contents.Entry> entries(Block block) {
        return block.id().stream().flatMap(id -> block.caption().stream()
                .map(caption -> entry(1, id, caption.label(), caption.content())));
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
        List<Contents.Entry> entries = captioned.of(list.kind()).stream()
                .flatMap(FillContents::entries)
                .toList();
        return new CaptionList(list.kind(), list.from(), entries, list.origin());
    }

    /** An entry is a single link on one line, so it contains no links, line breaks or note marks. */
    private static final class WithoutLinks extends Rewriter {
        @Override
        protected List<Inline> inlines(List<Inline> content) {
            List<Inline> words = new ArrayList<>(content.size());
            for (Inline inline : content) {
                if (inline instanceof Link link) {
                    words.addAll(inlines(link.content()));
                } else if (!(inline instanceof Footnote || inline instanceof NoteMark)) {
                    words.add(inline.accept(this));
                }
            }
            return words;
        }

        @Override
        public Inline visit(LineBreak lineBreak) {
            return new Text(" ", lineBreak.origin());
        }
    }
}
