package org.yjplan.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** The content of a PDF file, read by PDFBox: the tags with their text, the artifacts, and what is neither. */
public final class PdfReader {
    private static final String[] SHOWN = {"Scope", "ColSpan", "RowSpan", "ListNumbering"};

    private final Tag document;
    private final List<Artifact> artifacts = new ArrayList<>();
    private final List<String> pageTexts = new ArrayList<>();
    private final StringBuilder stray = new StringBuilder();
    private final List<String> unused = new ArrayList<>();

    /**
     * Text that is not content.
     *
     * @param page the page, from 1
     * @param type Pagination or Layout
     * @param subtype Header, Footer, Watermark or nothing
     * @param text the words
     */
    public record Artifact(int page, String type, String subtype, String text) {}

    private PdfReader(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            Map<COSDictionary, Map<Integer, String>> marks = new HashMap<>();
            int number = 0;
            for (PDPage page : file.getPages()) {
                PdfMarks read = new PdfMarks(++number);
                read.processPage(page);
                marks.put(page.getCOSObject(), new TreeMap<>(read.texts()));
                artifacts.addAll(read.artifacts());
                pageTexts.add(String.join(" ", read.texts().values()));
                stray.append(read.stray());
            }
            COSDictionary root = file.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            Tag top = Tag.of("StructTreeRoot");
            kids(root.getDictionaryObject(COSName.K), root, top, marks);
            document = (Tag) top.kids().get(0);
            marks.values().forEach(left -> unused.addAll(left.values()));
        }
    }

    /** Reads a file. */
    public static PdfReader read(byte[] pdf) {
        try {
            return new PdfReader(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Document tag. */
    public Tag document() {
        return document;
    }

    /** All artifacts that hold text, page by page. */
    public List<Artifact> artifacts() {
        return artifacts;
    }

    /** Text outside any tag or artifact, and marks that no tag claims; empty in a sound file. */
    public String stray() {
        return stray + String.join("", unused);
    }

    /** The tagged text of each page, in the order of the page. */
    public List<String> pageTexts() {
        return pageTexts;
    }

    private static void kids(
            COSBase kid, COSDictionary element, Tag tag, Map<COSDictionary, Map<Integer, String>> marks) {
        if (kid instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kids(array.getObject(i), element, tag, marks);
            }
        } else if (kid instanceof COSObject reference) {
            kids(reference.getObject(), element, tag, marks);
        } else if (kid instanceof COSNumber number) {
            tag.add(take(marks, element.getCOSDictionary(COSName.PG), number.intValue()));
        } else if (kid instanceof COSDictionary dictionary) {
            String type = dictionary.getNameAsString(COSName.TYPE);
            if ("MCR".equals(type)) {
                tag.add(take(marks, dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(COSName.MCID)));
            } else if ("OBJR".equals(type)) {
                tag.attributes().merge("annotations", "1", (a, b) -> String.valueOf(Integer.parseInt(a) + 1));
            } else {
                Tag inner = tag.add(Tag.of(dictionary.getNameAsString(COSName.S)));
                describe(dictionary, inner);
                kids(dictionary.getDictionaryObject(COSName.K), dictionary, inner, marks);
            }
        }
    }

    private static String take(Map<COSDictionary, Map<Integer, String>> marks, COSDictionary page, int mark) {
        String text = marks.get(page).remove(mark);
        if (text == null) {
            throw new AssertionError("a mark that is not on its page, or claimed twice: " + mark);
        }
        return text;
    }

    private static void describe(COSDictionary element, Tag tag) {
        COSBase attributes = element.getDictionaryObject(COSName.A);
        if (attributes instanceof COSDictionary dictionary) {
            for (String name : SHOWN) {
                COSBase value = dictionary.getDictionaryObject(name);
                if (value instanceof COSName word) {
                    tag.attributes().put(name, word.getName());
                } else if (value instanceof COSInteger number) {
                    tag.attributes().put(name, String.valueOf(number.intValue()));
                }
            }
        }
        String language = element.getString(COSName.LANG);
        if (language != null) {
            tag.attributes().put("Lang", language);
        }
        String alt = element.getString(COSName.ALT);
        if (alt != null) {
            tag.attributes().put("Alt", alt);
        }
        if (attributes instanceof COSDictionary dictionary
                && dictionary.getDictionaryObject(COSName.BBOX) instanceof COSArray box) {
            tag.attributes().put("BBox", box.size() + " numbers");
        }
    }
}
