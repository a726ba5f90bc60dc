package org.yjplan.prose;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.document.CheckBox;
import org.yjplan.document.CrossReference;
import org.yjplan.document.Foreign;
import org.yjplan.document.Inline;
import org.yjplan.document.LineBreak;
import org.yjplan.document.Note;
import org.yjplan.document.Strong;

/** Converts flexmark's inline nodes into those of a document. */
final class InlineConverter {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    private final Insertions insertions;
    private final TextMap map;
    private final Consumer<Diagnostic> sink;
    private final int headingLevel;

    InlineConverter(Insertions insertions, TextMap map, Consumer<Diagnostic> sink, int headingLevel) {
        this.insertions = insertions;
        this.map = map;
        this.sink = sink;
        this.headingLevel = headingLevel;
    }

    /** The inlines of a paragraph or a heading. */
    List<Inline> of(Node parent) {
        return between(parent.getFirstChild(), null);
    }

    /** The inlines from one node to another, which is not included; null for the end. */
    List<Inline> between(Node first, Node end) {
        Line line = new Line();
        line.addAll(first, end);
        return line.finished();
    }

    /** The text of some characters of the source, typeset and without marks. */
    List<Inline> plain(BasedSequence chars) {
        Line line = new Line();
        line.addEscaped(chars);
        return line.finished();
    }

    private SourceOrigin originOf(BasedSequence chars) {
        return SourceOrigin.of(map, chars.getStartOffset(), chars.getEndOffset());
    }

    private Location locationOf(BasedSequence chars) {
        return map.locate(chars.getStartOffset(), chars.getEndOffset());
    }

    /** Collects the inlines of one paragraph, or of an emphasis or a link in it. */
    private final class Line {
        private final List<Inline> done = new ArrayList<>();
        private final TextBuffer run = new TextBuffer();
        private char before = ' ';
        private boolean inNote;

        void addAll(Node first, Node end) {
            for (Node node = first; node != null && node != end; node = node.getNext()) {
                if (node instanceof MarkNode mark) {
                    node = mark(mark, end);
                } else {
                    add(node);
                }
            }
        }

        /** Adds what a mark starts, and returns the node that ends it. */
        private Node mark(MarkNode mark, Node parentEnd) {
            BasedSequence chars = mark.getChars();
            MarkNode end = mark.end(parentEnd);
            switch (mark.kind()) {
                case BOX -> box(mark);
                case NOTE, LANGUAGE -> {
                    if (end != null) {
                        marked(mark, end);
                        return end;
                    }
                    unclosed(mark);
                }
                case UNCLOSED -> unclosed(mark);
                case END -> run.add(chars, chars.getStartOffset());
            }
            return mark;
        }

        private void marked(MarkNode mark, MarkNode end) {
            Line inner = new Line();
            boolean note = mark.kind() == MarkNode.Kind.NOTE;
            if (note) {
                run.trimEnd();
            }
            flush();
            inner.before = note ? ' ' : before;
            inner.inNote = inNote || note;
            inner.addAll(mark.getNext(), end);
            inner.run.trimEnd();
            List<Inline> content = inner.finished();
            SourceOrigin origin = SourceOrigin.of(
                    map, mark.getChars().getStartOffset(), end.getChars().getEndOffset());
            if (note) {
                note(mark, content, origin);
            } else {
                before = inner.before;
                Languages.tag(end.getChars(), map, sink)
                        .filter(language -> !content.isEmpty())
                        .ifPresentOrElse(
                                language -> done.add(new Foreign(language, content, origin)),
                                () -> done.addAll(content));
            }
        }

        private void note(MarkNode mark, List<Inline> content, SourceOrigin origin) {
            if (inNote) {
                noteFault(mark, "a note cannot contain another note", "put it after the other one, as a separate note");
                done.addAll(content);
            } else if (content.isEmpty()) {
                noteFault(mark, "this note is empty", "write the note between the brackets, or remove them");
            } else {
                done.add(new Note(content, origin));
            }
        }

        private void unclosed(MarkNode mark) {
            boolean note = mark.kind() != MarkNode.Kind.LANGUAGE;
            noteFault(
                    mark,
                    note ? "this note is not closed" : "these words in another language are not closed",
                    note
                            ? "put a ] after it, in the same paragraph; for the characters themselves, write \\^["
                            : "close all emphasis within the brackets in which it is opened");
            run.add(mark.getChars(), mark.getChars().getStartOffset());
        }

        private void noteFault(MarkNode mark, String message, String help) {
            sink.accept(
                    ProseFaults.NOTE.at(locationOf(mark.getChars()), message).withHelp(help));
        }

        /** A box is recognised only at the start of a list item; elsewhere its characters are kept as typed. */
        private void box(MarkNode mark) {
            BasedSequence chars = mark.getChars();
            Node paragraph = mark.getParent();
            if (paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null) {
                put(new CheckBox(chars.charAt(1) != ' ', originOf(chars)));
            } else {
                run.add(chars, chars.getStartOffset());
            }
        }

        List<Inline> finished() {
            flush();
            return done;
        }

        private void add(Node node) {
            BasedSequence chars = node.getChars();
            if (node instanceof Text) {
                addEscaped(chars);
            } else if (node instanceof SoftLineBreak) {
                run.trimEnd();
                run.add(' ', chars.getStartOffset(), chars.getEndOffset());
            } else if (node instanceof HtmlEntity) {
                addEntity(chars);
            } else if (node instanceof HtmlInlineBase) {
                run.add(chars, chars.getStartOffset());
            } else if (node instanceof InsertionNode insertion) {
                put(insertion(insertion.braced()));
            } else if (node instanceof Emphasis) {
                put(new org.yjplan.document.Emphasis(inner(node), originOf(chars)));
            } else if (node instanceof StrongEmphasis) {
                put(new Strong(inner(node), originOf(chars)));
            } else if (node instanceof HardLineBreak) {
                run.trimEnd();
                put(new LineBreak(originOf(chars)));
                before = ' ';
            } else if (node instanceof Code code) {
                code(code.getText()).ifPresent(this::put);
            } else {
                addLinkOrRest(node, chars);
            }
        }

        private void addLinkOrRest(Node node, BasedSequence chars) {
            if (node instanceof Link link) {
                link(link);
            } else if (node instanceof AutoLink auto) {
                address(auto.getText().toString(), auto.getText(), chars);
            } else if (node instanceof MailLink mail) {
                run.add(mail.getText(), mail.getText().getStartOffset());
            } else if (node instanceof Image || node instanceof ImageRef) {
                sink.accept(ProseFaults.PICTURE
                        .at(locationOf(chars), "a picture cannot be used in a sentence")
                        .withHelp("put it in a paragraph of its own, with a blank line before and after it"));
                run.add(chars, chars.getStartOffset());
            } else {
                // Brackets that are not a link, and any unknown node: kept as typed, with what is inside converted.
                Node first = node.getFirstChild();
                Node last = node.getLastChild();
                int from = first == null ? chars.getEndOffset() : first.getStartOffset();
                int to = last == null ? chars.getEndOffset() : last.getEndOffset();
                addEscaped(chars.baseSubSequence(chars.getStartOffset(), from));
                addAll(first, null);
                addEscaped(chars.baseSubSequence(to, chars.getEndOffset()));
            }
        }

        private List<Inline> inner(Node node) {
            flush();
            Line line = new Line();
            line.before = before;
            line.inNote = inNote;
            line.addAll(node.getFirstChild(), null);
            List<Inline> content = line.finished();
            before = line.before;
            return content;
        }

        private void flush() {
            run.take(before, map).ifPresent(text -> {
                done.add(text);
                before = text.value().charAt(text.value().length() - 1);
            });
        }

        private void put(Inline inline) {
            flush();
            done.add(inline);
        }

        private void put(List<Inline> inlines) {
            flush();
            done.addAll(inlines);
            if (!inlines.isEmpty()) {
                before = 'x'; // any letter: what was inserted counts as the end of a word
            }
        }

        private void addEscaped(BasedSequence chars) {
            for (int i = 0; i < chars.length(); i++) {
                char c = chars.charAt(i);
                boolean escaped = c == '\\' && i + 1 < chars.length() && ESCAPABLE.indexOf(chars.charAt(i + 1)) >= 0;
                int start = chars.getIndexOffset(i);
                if (escaped) {
                    c = chars.charAt(++i);
                }
                run.add(c == '\n' || c == '\r' ? ' ' : c, start, chars.getIndexOffset(i) + 1);
            }
        }

        private void addEntity(BasedSequence chars) {
            String meant = Escaping.unescapeString(chars);
            for (int i = 0; i < meant.length(); i++) {
                run.add(meant.charAt(i), chars.getStartOffset(), chars.getEndOffset());
            }
        }

        private void link(Link link) {
            BasedSequence chars = link.getChars();
            String target = Escaping.unescapeString(link.getUrl());
            List<Inline> content = inner(link);
            if (content.isEmpty() && target.length() > 1 && target.startsWith("#")) {
                put(new CrossReference(target.substring(1), originOf(chars)));
            } else if (content.isEmpty()) {
                address(target, link.getUrl(), chars);
            } else if (isSafe(target, chars)) {
                put(new org.yjplan.document.Link(target, content, originOf(chars)));
            } else {
                put(content);
            }
        }

        /** A link that shows its own address. */
        private void address(String target, BasedSequence shown, BasedSequence chars) {
            if (!isSafe(target, chars)) {
                run.add(shown, shown.getStartOffset());
            } else {
                Inline text = new org.yjplan.document.Text(target, originOf(shown));
                put(new org.yjplan.document.Link(target, List.of(text), originOf(chars)));
            }
        }
    }

    private boolean isSafe(String target, BasedSequence chars) {
        boolean within = target.startsWith("#") && target.length() > 1;
        boolean outward = startsWithIgnoringCase(target, "https://") || startsWithIgnoringCase(target, "http://");
        if (!within && !outward) {
            sink.accept(ProseFaults.UNSAFE_LINK
                    .at(
                            locationOf(chars),
                            target.isEmpty() ? "a link without an address" : "a link to “" + target + "”")
                    .withHelp("links start with https:// or http://, or with # and the id of a section or a table"));
        }
        return within || outward;
    }

    private static boolean startsWithIgnoringCase(String text, String start) {
        return text.regionMatches(true, 0, start, 0, start.length());
    }

    private Optional<Inline> code(BasedSequence chars) {
        String text = chars.toString().replace('\n', ' ').replace('\r', ' ');
        return text.isEmpty() ? Optional.empty() : Optional.of(new org.yjplan.document.Code(text, originOf(chars)));
    }

    private List<Inline> insertion(BasedSequence braced) {
        if (braced.length() == 2) {
            sink.accept(ProseFaults.UNCLOSED_INSERTION
                    .at(locationOf(braced), "this insertion is not closed")
                    .withHelp("put }} after it, in the same paragraph; for the braces themselves, write \\{\\{"));
            return List.of(new org.yjplan.document.Text("{{", originOf(braced)));
        }
        Optional<Insertion> insertion = read(braced);
        if (insertion.isEmpty()) {
            return List.of();
        }
        String name = insertion.get().name().text();
        if (insertions.isComponent(name)) {
            sink.accept(ProseFaults.MISPLACED_INSERTION
                    .at(insertion.get().location(), "“%s” cannot be used within a sentence".formatted(name))
                    .withHelp("put it on a line of its own"));
            return List.of();
        }
        return insertions.inlines(insertion.get());
    }

    /** The insertion between some braces; an empty one is reported. */
    Optional<Insertion> read(BasedSequence braced) {
        List<Word> words =
                InsertionText.words(braced.subSequence(2, braced.length() - 2), braced.getStartOffset() + 2, map);
        Location location = locationOf(braced);
        if (words.isEmpty()) {
            sink.accept(ProseFaults.EMPTY_INSERTION
                    .at(location, "there is nothing between the braces")
                    .withHelp("write what to insert, such as {{ budget.total }}, or remove the braces"));
            return Optional.empty();
        }
        return Optional.of(new Insertion(words.get(0), words.subList(1, words.size()), headingLevel, location));
    }
}
