package org.yjplan.render.pdf;

/** Where the next tag or text of a tree of tags goes. */
final class TagCursor {
    private Tag tag;

    /** At the end of a tag. */
    TagCursor(Tag tag) {
        this.tag = tag;
    }

    /** Adds a tag of a type, and within it what the content adds. */
    Void within(String type, Runnable content) {
        return within(Tag.of(type), content);
    }

    /** Adds a tag, and within it what the content adds. */
    Void within(Tag inner, Runnable content) {
        Tag outer = tag;
        tag = outer.add(inner);
        content.run();
        tag = outer;
        return null;
    }

    void add(Tag inner) {
        tag.add(inner);
    }

    void add(String text) {
        tag.add(text);
    }
}
