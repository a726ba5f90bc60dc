package org.yjplan.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * A node of the structure of a document, as presented to assistive technology. Children are in reading order. The
 * text of an element is that of the fragments that it owns, in page order.
 */
public final class Element implements Owner {
    private final Role role;
    private final Optional<Element> parent;
    /** Most elements have one child or none, and there are many elements. */
    private final List<Element> children = new ArrayList<>(0);

    private Optional<String> id = Optional.empty();

    private Element(Role role, Optional<Element> parent) {
        this.role = role;
        this.parent = parent;
    }

    /** The root of a structure. */
    static Element root() {
        return new Element(Role.Plain.DOCUMENT, Optional.empty());
    }

    /** Appends a new child. */
    Element add(Role childRole) {
        Element child = new Element(childRole, Optional.of(this));
        children.add(child);
        return child;
    }

    /** Gives it an id, so that links can lead to where its text starts. */
    Element named(String name) {
        id = Optional.of(name);
        return this;
    }

    /** The id by which links find it. */
    Optional<String> id() {
        return id;
    }

    /** What it is a child of; empty for the root. */
    public Optional<Element> parent() {
        return parent;
    }

    /** Its role. */
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
