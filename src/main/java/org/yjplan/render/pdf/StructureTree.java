package org.yjplan.render.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNull;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import com.lowagie.text.pdf.PdfWriter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.layout.Element;

/**
 * The structure tree of a file (ISO 32000-1, 14.7): a structure element for every element of the layout, in the same
 * order, with the marked content and the annotations that belong to it.
 */
final class StructureTree {
    private static final PdfName OBJR = new PdfName("OBJR");
    private static final PdfName OBJ = new PdfName("Obj");

    /** What was painted for an element: a child, or content of its own. */
    private sealed interface Painted permits Node, Mark, Annotation {}

    /** Marked content on a page. */
    private record Mark(PdfObject page, PdfObject id) implements Painted {}

    /** An annotation, by a reference to it. */
    private record Annotation(PdfDictionary reference) implements Painted {}

    /** A structure element, and what was painted for it so far. There is one for every cell, so it is kept small. */
    private static final class Node implements Painted {
        private final PdfStructureElement tag;
        private final Optional<Node> parent;
        private final List<Painted> painted = new ArrayList<>(1);
        private boolean hasContent;

        private Node(PdfStructureElement tag, Optional<Node> parent) {
            this.tag = tag;
            this.parent = parent;
        }

        /** Adds painted content; with the first, the element takes its place among its parent's kids. */
        private void paint(Painted content) {
            hasContent = true;
            if (painted.isEmpty()) {
                takeTurn();
            }
            painted.add(content);
        }

        private void takeTurn() {
            Node child = this;
            while (child.parent.isPresent()) {
                Node holder = child.parent.get();
                boolean isNew = holder.painted.isEmpty();
                holder.painted.add(child);
                if (!isNew) {
                    return;
                }
                child = holder;
            }
        }

        /** Footnotes come after the text that they belong to, even if it continues on the next page. */
        private boolean isNote() {
            return PdfName.NOTE.equals(tag.get(PdfName.S));
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
        add(document, new Node(top, Optional.empty()));
    }

    private void add(Element element, Node node) {
        // The type of an element is always the same, and may be omitted (table 323).
        node.tag.remove(PdfName.TYPE);
        tags.describe(element.role(), node.tag);
        nodes.put(element, node);
        Optional<Node> parent = Optional.of(node);
        for (Element child : element.children()) {
            add(child, new Node(new PdfStructureElement(node.tag, tags.nameOf(child.role())), parent));
        }
    }

    /** Starts marked content of an element on the current page. */
    void begin(Element element) {
        Node node = nodes.get(element);
        PdfObject firstPage = node.tag.get(PdfName.PG);
        // The library keeps either marks or children in K; finish() combines both.
        node.tag.remove(PdfName.K);
        writer.getDirectContent().beginMarkedContentSequence(node.tag);
        node.paint(new Mark(writer.getCurrentPage(), node.tag.get(PdfName.K)));
        if (firstPage != null) {
            node.tag.put(PdfName.PG, firstPage);
        }
    }

    /** Sets the bounding box of a figure, in points from the lower left corner of the page. */
    void bound(Element element, float left, float bottom, float right, float top) {
        Tags.bound(nodes.get(element).tag, left, bottom, right, top);
    }

    /** Adds an annotation to an element; returns its key in the parent tree. */
    int annotate(Element element, PdfIndirectReference annotation) {
        Node node = nodes.get(element);
        PdfDictionary reference = new PdfDictionary(OBJR);
        reference.put(OBJ, annotation);
        reference.put(PdfName.PG, writer.getCurrentPage());
        node.paint(new Annotation(reference));
        return root.addExistingObject(node.tag.getReference());
    }

    /** Sets the kids of every element. Call it when all pages are painted. */
    void finish() {
        for (Node node : nodes.values()) {
            if (node.hasContent) {
                node.tag.put(PdfName.K, kids(node));
            }
        }
    }

    /** A single kid is written as itself; several form an array. */
    private static PdfObject kids(Node node) {
        // Marked content on the page of its element can be referred to by its number alone (ISO 32000-1, 14.7.4.2).
        // Beside
        // elements it is not: the library assumes that an array starting with a number contains no elements.
        boolean childless = node.painted.stream().noneMatch(Node.class::isInstance);
        PdfObject page = childless ? node.tag.get(PdfName.PG) : PdfNull.PDFNULL;
        if (node.painted.size() == 1) {
            return kid(node.painted.get(0), page);
        }
        PdfArray kids = new PdfArray();
        PdfArray notes = new PdfArray();
        for (Painted painted : node.painted) {
            boolean isNote = painted instanceof Node child && child.isNote();
            (isNote ? notes : kids).add(kid(painted, page));
        }
        notes.getElements().forEach(kids::add);
        return kids;
    }

    private static PdfObject kid(Painted painted, PdfObject page) {
        if (painted instanceof Mark mark) {
            return mark.page().equals(page) ? mark.id() : reference(mark);
        }
        return painted instanceof Annotation annotation ? annotation.reference() : ((Node) painted).tag;
    }

    private static PdfDictionary reference(Mark mark) {
        PdfDictionary reference = new PdfDictionary(PdfName.MCR);
        reference.put(PdfName.PG, mark.page());
        reference.put(PdfName.MCID, mark.id());
        return reference;
    }
}
