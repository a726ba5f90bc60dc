package org.yjplan.render.docx;

import java.util.Arrays;
import org.w3c.dom.Element;

/**
 * Reads a Word file back: its words in order, with the numbers that Word gives to headings, without the page numbers that
 * fields show.
 */
public final class DocxText {
    private final StringBuilder words = new StringBuilder();
    private final int[] headings = new int[6];
    private int footnotes;
    private boolean inPageField;

    private DocxText() {}

    /** The words of the body, and those of the footnotes after them, each behind its mark. */
    public static String of(DocxFile file) {
        DocxText text = new DocxText();
        text.read(file.tree("word/document.xml").orElseThrow());
        text.footnotes = 0;
        file.tree("word/footnotes.xml").ifPresent(root -> Dom.children(root, "w:footnote").stream()
                .filter(note -> !note.hasAttribute("w:type"))
                .forEach(text::read));
        return text.words.toString();
    }

    private void read(Element element) {
        switch (element.getTagName()) {
            case "w:p" -> heading(element);
            case "w:t" -> words.append(inPageField ? "" : element.getTextContent());
            case "w:tab", "w:br" -> words.append(' ');
            case "w:footnoteReference" -> words.append(element.hasAttribute("w:customMarkFollows") ? "" : ++footnotes);
            case "w:footnoteRef" -> words.append(++footnotes);
            case "w:instrText" -> inPageField = element.getTextContent().contains("PAGEREF");
            case "w:fldChar" ->
                inPageField &= !element.getAttribute("w:fldCharType").equals("end");
            default -> {}
        }
        Dom.children(element).forEach(this::read);
        if (element.getTagName().equals("w:p")) {
            words.append('\n');
        }
    }

    private void heading(Element paragraph) {
        String style = Dom.child(paragraph, "w:pPr", "w:pStyle").map(Dom::value).orElse("");
        boolean numbered = Dom.child(paragraph, "w:pPr", "w:numPr", "w:numId")
                .map(id -> !Dom.value(id).equals("0"))
                .orElse(true);
        if (style.startsWith("Heading") && numbered) {
            int level = style.charAt("Heading".length()) - '0';
            headings[level - 1]++;
            Arrays.fill(headings, level, headings.length, 0);
            for (int i = 0; i < level; i++) {
                words.append(i == 0 ? "" : ".").append(headings[i]);
            }
            words.append(' ');
        }
    }
}
