package org.yjplan.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A hierarchy, such as the structure of a service. It is drawn as boxes joined by lines in formats that
 * can draw, and is equivalent to a nested list.
 *
 * @param id the id by which cross-references find it, unique in the document
 * @param nodes the topmost boxes, at least one
 * @param caption its caption
 * @param origin where it came from
 */
public record Tree(Optional<String> id, List<Node> nodes, Optional<Caption> caption, Origin origin) implements Block {
    /**
     * A box with its children.
     *
     * @param content the words
     * @param below its children
     * @param origin where it came from
     */
    public record Node(List<Inline> content, List<Node> below, Origin origin) {
        /** Copies the lists. */
        public Node {
            content = List.copyOf(content);
            below = List.copyOf(below);
        }
    }

    /** Checks that there are boxes. */
    public Tree {
        nodes = List.copyOf(nodes);
        if (nodes.isEmpty()) {
            throw new IllegalArgumentException("a tree without boxes");
        }
    }

    @Override
    public Block withContent(Pass<?, ?> pass) {
        List<Node> boxes = withContent(nodes, pass);
        Optional<Caption> named = pass.caption(this);
        Optional<String> given = pass.id(this);
        return boxes == nodes && named == caption && given == id ? this : new Tree(given, boxes, named, origin);
    }

    private static List<Node> withContent(List<Node> nodes, Pass<?, ?> pass) {
        return Pass.each(nodes, node -> {
            List<Inline> words = pass.inlines(node.content());
            List<Node> below = withContent(node.below(), pass);
            return words == node.content() && below == node.below() ? node : new Node(words, below, node.origin());
        });
    }

    /** The same words as a bulleted list. */
    public ListBlock list() {
        return list(nodes, origin);
    }

    private static ListBlock list(List<Node> nodes, Origin origin) {
        List<ListBlock.Item> items = new ArrayList<>(nodes.size());
        for (Node node : nodes) {
            List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(node.content(), node.origin())));
            if (!node.below().isEmpty()) {
                blocks.add(list(node.below(), node.origin()));
            }
            items.add(new ListBlock.Item(blocks, node.origin()));
        }
        return new ListBlock(false, 1, items, origin);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
