package org.yjplan.render.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;

/** All texts of a PDF file: its text with its artifacts, its bookmarks and metadata, and what only screen readers say. */
public final class PdfStrings {
    /** The entries of dictionaries that hold words. */
    private static final Set<String> SPOKEN = Set.of(
            "Alt",
            "ActualText",
            "E",
            "Contents",
            "TU",
            "Title",
            "Subject",
            "Keywords",
            "Author",
            "Creator",
            "Producer");

    private static final Pattern LANGUAGE_TEXT = Pattern.compile("<rdf:(?:Alt|Seq)><rdf:li[^>]*>([^<]*)<");

    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<String> texts = new ArrayList<>();

    private PdfStrings() {}

    /** The texts of a file. */
    public static List<String> of(byte[] pdf) {
        PdfStrings strings = new PdfStrings();
        PdfReader reader = PdfReader.read(pdf);
        strings.texts.addAll(reader.pageTexts());
        // The left and the right of a header are one artifact without a space between them.
        reader.artifacts()
                .forEach(artifact -> strings.texts.add(artifact.text().replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ")));
        try (PDDocument file = Loader.loadPDF(pdf)) {
            strings.gather(file.getDocument().getTrailer());
            Matcher language = LANGUAGE_TEXT.matcher(
                    new String(file.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8));
            language.results().forEach(found -> strings.texts.add(found.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return strings.texts;
    }

    private void gather(COSBase base) {
        if (base instanceof COSObject reference) {
            gather(reference.getObject());
        } else if (base instanceof COSArray array && seen.add(array)) {
            array.forEach(this::gather);
        } else if (base instanceof COSDictionary dictionary && seen.add(dictionary)) {
            for (COSName name : dictionary.keySet()) {
                COSBase value = dictionary.getDictionaryObject(name);
                if (value instanceof COSString text && SPOKEN.contains(name.getName())) {
                    texts.add(text.getString());
                }
                gather(value);
            }
        }
    }
}
