package org.yjplan.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A node of the structure of a document, as assistive technology shall find it. Children stand in reading order. The
 * text of an element is what the fragments that it owns hold, in the order of the pages.
 */
public final class Element implements Owner {
    private final Role role;
    private final List<Element> children = new ArrayList<>();

    private Element(Role role) {
        this.role = role;
    }

    /** The root of a structure. */
    static Element root() {
        return new Element(Role.Plain.DOCUMENT);
    }

    /** A new last child. */
    Element add(Role childRole) {
        Element child = new Element(childRole);
        children.add(child);
        return child;
    }

    /** The part that it plays. */
    public Role role() {
        return role;
    }

    /** Its children, in reading order. */
    public List<Element> children() {
        return Collections.unmodifiableList(children);
    }

    @Override
    public String toString() {
        return role + (children.isEmpty() ? "" : children.toString());
    }
}
