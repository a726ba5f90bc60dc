package org.yjplan.render.docx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Reads a Word file back: its words in order, with the numbers that Word gives to headings and paragraphs, without the page numbers that
 * fields show.
 */
public final class DocxText {
    /**
     * A paragraph.
     *
     * @param style the id of its style
     * @param words its words, with the number that Word gives to a heading and without marks of footnotes
     * @param sequences the names of the sequences that its SEQ fields count
     */
    record Line(String style, String words, List<String> sequences) {}

    private final StringBuilder words = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();
    private StringBuilder line = new StringBuilder();
    private final List<String> sequences = new ArrayList<>();
    private final DocxLabels labels;
    private int footnotes;
    private boolean inPageField;

    private DocxText(DocxFile file) {
        labels = new DocxLabels(file);
    }

    /** The words of the body, and those of the footnotes after them, each behind its mark. */
    public static String of(DocxFile file) {
        DocxText text = new DocxText(file);
        text.read(file.tree("word/document.xml").orElseThrow());
        text.footnotes = 0;
        file.tree("word/footnotes.xml").ifPresent(root -> Dom.children(root, "w:footnote").stream()
                .filter(note -> !note.hasAttribute("w:type"))
                .forEach(text::read));
        return text.words.toString();
    }

    /** The paragraphs of the body. */
    static List<Line> lines(DocxFile file) {
        DocxText text = new DocxText(file);
        text.read(file.tree("word/document.xml").orElseThrow());
        return text.lines;
    }

    private void say(String more) {
        words.append(more);
        line.append(more);
    }

    private void read(Element element) {
        switch (element.getTagName()) {
            case "w:p" -> number(element);
            case "w:t" -> say(inPageField ? "" : element.getTextContent());
            case "w:tab", "w:br" -> say(" ");
            case "w:footnoteReference" -> words.append(element.hasAttribute("w:customMarkFollows") ? "" : ++footnotes);
            case "w:footnoteRef" -> words.append(++footnotes);
            case "w:instrText" -> {
                String instruction = element.getTextContent().strip();
                inPageField = instruction.startsWith("PAGEREF ");
                if (instruction.startsWith("SEQ ")) {
                    sequences.add(instruction.split(" ")[1]);
                }
            }
            case "w:fldChar" ->
                inPageField &= !element.getAttribute("w:fldCharType").equals("end");
            default -> {}
        }
        Dom.children(element).forEach(this::read);
        if (element.getTagName().equals("w:p")) {
            words.append('\n');
            lines.add(new Line(style(element), line.toString(), List.copyOf(sequences)));
            line = new StringBuilder();
            sequences.clear();
        }
    }

    private static String style(Element paragraph) {
        return Dom.child(paragraph, "w:pPr", "w:pStyle").map(Dom::value).orElse("");
    }

    /** The number that Word gives to a heading or a numbered paragraph. */
    private void number(Element paragraph) {
        Optional<String> label = labels.labelOf(paragraph);
        if (DocxLabels.isText(paragraph)) {
            label.ifPresent(number -> say(number + " "));
        }
    }
}
