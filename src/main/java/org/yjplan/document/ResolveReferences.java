package org.yjplan.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;

/**
 * Turns cross-references into links that read “section 5.2”, “paragraph 5.2” or “table 3”, or as a {@link Named} defines, and
 * records every dangling link. A named target that is not in the document is named without a link.
 */
final class ResolveReferences extends Rewriter {
    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> given = new HashMap<>();
    private final List<Finisher.DanglingReference> dangling = new ArrayList<>();

    ResolveReferences(Document document, Wording words) {
        new Targets(words).blocks(document.blocks());
    }

    Set<String> targets() {
        Set<String> targets = new HashSet<>(names.keySet());
        targets.addAll(given.keySet());
        return targets;
    }

    List<Finisher.DanglingReference> dangling() {
        return dangling;
    }

    @Override
    protected List<Block> blocks(List<Block> blocks) {
        return super.blocks(
                blocks.stream().filter(block -> !(block instanceof Named)).toList());
    }

    @Override
    public Inline visit(CrossReference reference) {
        boolean isHere = names.containsKey(reference.target());
        String name = given.getOrDefault(reference.target(), names.get(reference.target()));
        if (name != null && !isHere) {
            return new Text(name, reference.origin());
        }
        if (name == null) {
            dangling.add(new Finisher.DanglingReference(reference.target(), reference.origin()));
            return new Text(reference.target(), reference.origin());
        }
        return new Link("#" + reference.target(), List.of(new Text(name, reference.origin())), reference.origin());
    }

    @Override
    public Inline visit(Link link) {
        if (link.isInternal() && !names.containsKey(link.targetId())) {
            dangling.add(new Finisher.DanglingReference(link.targetId(), link.origin()));
        }
        return super.visit(link);
    }

    /** Records how each heading, paragraph, table, figure and named target is referred to within a sentence. */
    private final class Targets extends Walker {
        private final Wording words;
        /** The number of the last paragraph that is numbered throughout: “5.2.1” where the next is “(a)”. */
        private String outer = "";

        Targets(Wording words) {
            this.words = words;
        }

        @Override
        public Void visit(Heading heading) {
            String name = heading.number()
                    .map(number -> words.say(Phrase.SECTION_REFERENCE) + "\u00a0" + number)
                    .orElseGet(() -> "“" + PlainText.of(heading.content()) + "”");
            heading.id().ifPresent(id -> names.put(id, name));
            return null;
        }

        @Override
        public Void visit(Named named) {
            given.put(named.target(), named.words());
            return null;
        }

        @Override
        public Void visit(NumberedParagraph paragraph) {
            String label = paragraph.label().orElse("");
            boolean part = paragraph.depth() == NumberedParagraph.DEPTHS - 1;
            String number = part ? outer + label : label.endsWith(".") ? label.substring(0, label.length() - 1) : label;
            outer = part ? outer : number;
            paragraph.id().ifPresent(id -> names.put(id, words.say(Phrase.PARAGRAPH_REFERENCE) + "\u00a0" + number));
            return super.visit(paragraph);
        }

        @Override
        public Void visit(Figure figure) {
            return note(figure, words.say(Phrase.FIGURE_REFERENCE));
        }

        @Override
        public Void visit(Tree tree) {
            return note(tree, words.say(Phrase.FIGURE_REFERENCE));
        }

        @Override
        public Void visit(Table table) {
            note(table, words.say(Phrase.TABLE_REFERENCE));
            return super.visit(table);
        }

        private Void note(Block block, String word) {
            block.id().ifPresent(id -> names.put(id, name(word, block.caption())));
            return null;
        }

        private static String name(String word, Optional<Caption> caption) {
            return caption.flatMap(Caption::label)
                    .map(label -> word + "\u00a0" + label.substring(label.indexOf(' ') + 1))
                    .orElse(word);
        }
    }
}
