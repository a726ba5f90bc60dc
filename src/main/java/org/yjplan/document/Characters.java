package org.yjplan.document;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The characters used in a document. */
public final class Characters extends Walker {
    private final BitSet seen = new BitSet();

    private Characters() {}

    /** The code points, each once: of its blocks, and of the metadata that headers and footers may show. */
    public static IntStream of(Document document) {
        Characters characters = new Characters();
        Metadata metadata = document.metadata();
        characters.add(metadata.shortTitle());
        characters.add(metadata.status());
        characters.add(metadata.author());
        metadata.marking().ifPresent(characters::add);
        characters.blocks(document.blocks());
        return characters.seen.stream();
    }

    private void add(String words) {
        for (int i = 0; i < words.length(); ) {
            int codePoint = words.codePointAt(i);
            seen.set(codePoint);
            i += Character.charCount(codePoint);
        }
    }

    private void add(List<Contents.Entry> entries) {
        entries.forEach(entry -> {
            entry.number().ifPresent(this::add);
            inlines(entry.content());
        });
    }

    @Override
    public Void visit(CaptionList captionList) {
        add(captionList.entries());
        return null;
    }

    @Override
    public Void visit(Contents contents) {
        add(contents.entries());
        return null;
    }

    @Override
    public Void visit(Signature signature) {
        add(signature.label());
        return null;
    }

    @Override
    public Void visit(Code code) {
        add(code.value());
        return null;
    }

    @Override
    public Void visit(Text text) {
        add(text.value());
        return null;
    }
}
