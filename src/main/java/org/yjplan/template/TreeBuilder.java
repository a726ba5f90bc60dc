package org.yjplan.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.document.Block;
import org.yjplan.document.Caption;
import org.yjplan.document.Inline;
import org.yjplan.document.Tree;

/** Turns a list within lists into a tree of boxes. */
final class TreeBuilder {
    private final Output output;
    private final MarkupFaults faults;
    private final WordsBuilder words;
    private final BlockBuilder blocks;

    TreeBuilder(Output output, MarkupFaults faults, WordsBuilder words, BlockBuilder blocks) {
        this.output = output;
        this.faults = faults;
        this.words = words;
        this.blocks = blocks;
    }

    Optional<Block> build(Markup.Element tree, AttributeReader attributes) {
        Optional<Caption> caption = Optional.empty();
        List<Markup.Element> boxes = new ArrayList<>();
        for (Markup piece : tree.children()) {
            if (piece instanceof Markup.Characters characters && !characters.isBlank()) {
                faults.strayWords(characters, "a tree");
            } else if (piece instanceof Markup.Element part && part.is("li")) {
                boxes.add(part);
            } else if (piece instanceof Markup.Element part && part.is("figcaption") && caption.isEmpty()) {
                caption = words.caption(part);
            } else if (piece instanceof Markup.Element other) {
                faults.misplaced(other, "a tree", List.of("li, and figcaption once"));
            }
        }
        List<Tree.Node> nodes = nodes(boxes);
        if (nodes.isEmpty()) {
            faults.at(
                    tree,
                    TemplateFaults.MISSING,
                    "a tree without boxes",
                    "put <#if …?has_content> … </#if> around the tree");
            return Optional.empty();
        }
        return Optional.of(new Tree(attributes.raw("id"), nodes, caption, originOf(tree)));
    }

    private List<Tree.Node> nodes(List<Markup.Element> boxes) {
        List<Tree.Node> nodes = new ArrayList<>();
        boxes.forEach(box -> node(box).ifPresent(nodes::add));
        return nodes;
    }

    private Optional<Tree.Node> node(Markup.Element box) {
        new AttributeReader(box, faults);
        List<Markup> line = new ArrayList<>();
        List<Markup.Element> below = new ArrayList<>();
        for (Markup piece : box.children()) {
            if (piece instanceof Markup.Element list && list.is("ul")) {
                new AttributeReader(list, faults);
                below.addAll(blocks.only("li", list, "a list of boxes"));
            } else {
                line.add(piece);
            }
        }
        List<Inline> content = words.build(line, "a box of a tree", true);
        if (content.isEmpty()) {
            faults.at(box, TemplateFaults.MISSING, "a box without words", "write <li>words</li>");
            return Optional.empty();
        }
        return Optional.of(new Tree.Node(content, nodes(below), originOf(box)));
    }

    private TemplateOrigin originOf(Markup.Element element) {
        return new TemplateOrigin(output.locate(element.start(), element.end()));
    }
}
