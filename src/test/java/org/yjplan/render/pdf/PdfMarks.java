package org.yjplan.render.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The marked content of one page: its text by mark, its artifacts, and what is neither. */
final class PdfMarks extends PDFMarkedContentExtractor {
    private record Open(int mark, COSDictionary artifact, StringBuilder text) {}

    private final int page;
    private final Map<Integer, String> texts = new LinkedHashMap<>();
    private final List<PdfReader.Artifact> artifacts = new ArrayList<>();
    private final StringBuilder stray = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();

    PdfMarks(int page) {
        this.page = page;
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        int mark = properties == null ? -1 : properties.getInt(COSName.MCID);
        boolean artifact = COSName.ARTIFACT.equals(tag);
        open.push(new Open(mark, artifact ? properties : null, new StringBuilder()));
    }

    @Override
    public void endMarkedContentSequence() {
        Open last = open.pop();
        if (last.artifact() != null) {
            artifacts.add(new PdfReader.Artifact(
                    page,
                    name(last.artifact(), COSName.TYPE),
                    name(last.artifact(), COSName.SUBTYPE),
                    last.text().toString()));
        } else if (last.mark() >= 0) {
            texts.merge(last.mark(), last.text().toString(), String::concat);
        } else if (open.isEmpty()) {
            stray.append(last.text());
        } else {
            open.peek().text().append(last.text());
        }
    }

    private static String name(COSDictionary properties, COSName key) {
        String name = properties.getNameAsString(key);
        return name == null ? "" : name;
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        (open.isEmpty() ? stray : open.peek().text()).append(text.getUnicode());
    }

    Map<Integer, String> texts() {
        return texts;
    }

    List<PdfReader.Artifact> artifacts() {
        return artifacts.stream().filter(a -> !a.text().isBlank()).toList();
    }

    String stray() {
        return stray.toString();
    }
}
