package org.yjplan.render.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yjplan.layout.Element;

/**
 * The structure tree of a file (ISO 32000-1, 14.7): a structure element for every element of the layout, in the same
 * order, with the marked content and the annotations that belong to it.
 */
final class StructureTree {
    private static final PdfName OBJR = new PdfName("OBJR");
    private static final PdfName OBJ = new PdfName("Obj");

    /** A structure element, and what was painted for it so far. */
    private static final class Node {
        private final PdfStructureElement tag;
        private final List<PdfObject> painted = new ArrayList<>();
        private final Set<Element> paintedChildren = new HashSet<>();

        private Node(PdfStructureElement tag) {
            this.tag = tag;
        }
    }

    private final PdfWriter writer;
    private final PdfStructureTreeRoot root;
    private final Tags tags = new Tags();
    private final Map<Element, Node> nodes = new IdentityHashMap<>();

    StructureTree(PdfWriter writer, Element document) {
        this.writer = writer;
        root = writer.getStructureTreeRoot();
        root.mapRole(Tags.TITLE, PdfName.P);
        PdfStructureElement top = new PdfStructureElement(root, tags.nameOf(document.role()));
        add(document, top);
    }

    private void add(Element element, PdfStructureElement tag) {
        tags.describe(element.role(), tag);
        nodes.put(element, new Node(tag));
        for (Element child : element.children()) {
            add(child, new PdfStructureElement(tag, tags.nameOf(child.role())));
        }
    }

    /** Starts marked content of an element on the page that is being painted. */
    void begin(Element element) {
        Node node = nodes.get(element);
        boolean first = node.painted.isEmpty();
        PdfObject page = node.tag.get(PdfName.PG);
        // The library keeps either marks or children in K; both are put together in finish().
        node.tag.remove(PdfName.K);
        writer.getDirectContent().beginMarkedContentSequence(node.tag);
        PdfDictionary mark = new PdfDictionary(PdfName.MCR);
        mark.put(PdfName.PG, writer.getCurrentPage());
        mark.put(PdfName.MCID, node.tag.get(PdfName.K));
        if (!first && page != null) {
            node.tag.put(PdfName.PG, page);
        }
        node.painted.add(mark);
        noteChild(element);
    }

    /** An element was painted: it takes its turn among the marks of its parent. */
    private void noteChild(Element element) {
        Element child = element;
        while (child.parent().isPresent()) {
            Element parent = child.parent().get();
            Node node = nodes.get(parent);
            if (!node.paintedChildren.add(child)) {
                return;
            }
            node.painted.add(nodes.get(child).tag);
            child = parent;
        }
    }

    /** Says which part of the page a figure takes up, in points from the lower left corner. */
    void bound(Element element, float left, float bottom, float right, float top) {
        Tags.bound(nodes.get(element).tag, left, bottom, right, top);
    }

    /** Adds an annotation to an element; returns the key of the parent tree for it. */
    int annotate(Element element, PdfIndirectReference annotation) {
        Node node = nodes.get(element);
        PdfDictionary reference = new PdfDictionary(OBJR);
        reference.put(OBJ, annotation);
        reference.put(PdfName.PG, writer.getCurrentPage());
        node.painted.add(reference);
        noteChild(element);
        return root.addExistingObject(node.tag.getReference());
    }

    /** Settles the children of every element. To be called when all pages are painted. */
    void finish() {
        nodes.forEach((element, node) -> {
            boolean ownContent = node.painted.stream().anyMatch(kid -> !(kid instanceof PdfStructureElement));
            if (ownContent) {
                node.tag.put(PdfName.K, kids(node));
            }
        });
    }

    /** A single mark stands for itself; several things form an array. */
    private static PdfObject kids(Node node) {
        if (node.painted.size() == 1 && node.painted.get(0) instanceof PdfDictionary only) {
            return only.get(PdfName.MCID) == null ? only : only.get(PdfName.MCID);
        }
        PdfArray kids = new PdfArray();
        node.painted.stream().filter(kid -> !isNote(kid)).forEach(kids::add);
        node.painted.stream().filter(StructureTree::isNote).forEach(kids::add);
        return kids;
    }

    /** Footnotes come after the text that they belong to, also where that goes on upon the next page. */
    private static boolean isNote(PdfObject kid) {
        return kid instanceof PdfStructureElement tag && PdfName.NOTE.equals(tag.get(PdfName.S));
    }
}
