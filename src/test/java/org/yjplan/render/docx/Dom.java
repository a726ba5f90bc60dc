package org.yjplan.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Walks trees of WordprocessingML by prefixed names. */
final class Dom {
    private Dom() {}

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    /** The first element down a path of children. */
    static Optional<Element> child(Element parent, String... path) {
        Optional<Element> found = Optional.of(parent);
        for (String name : path) {
            found = found.flatMap(element -> children(element, name).stream().findFirst());
        }
        return found;
    }

    static void walk(Element root, Consumer<Element> visitor) {
        visitor.accept(root);
        children(root).forEach(child -> walk(child, visitor));
    }

    static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        walk(root, element -> {
            if (element.getTagName().equals(name)) {
                found.add(element);
            }
        });
        return found;
    }

    static String value(Element element) {
        return element.getAttribute("w:val");
    }

    static int number(Element element, String attribute) {
        return Integer.parseInt(element.getAttribute(attribute));
    }
}
