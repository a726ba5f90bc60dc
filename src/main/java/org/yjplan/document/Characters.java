package org.yjplan.document;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** Which characters the words of a document are made of. A pass that leaves it as it is. */
public final class Characters extends Rewriter {
    private final BitSet seen = new BitSet();

    private Characters() {}

    /** The code points, each once: of its blocks, and of what its header and footer may say of it. */
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
    public Block visit(CaptionList captionList) {
        add(captionList.entries());
        return captionList;
    }

    @Override
    public Block visit(Contents contents) {
        add(contents.entries());
        return contents;
    }

    @Override
    public Block visit(Signature signature) {
        add(signature.label());
        return signature;
    }

    @Override
    public Inline visit(Code code) {
        add(code.value());
        return code;
    }

    @Override
    public Inline visit(Text text) {
        add(text.value());
        return text;
    }
}
