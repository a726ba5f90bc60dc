package org.yjplan.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The parts of a Word file, read without the library that wrote it. */
public final class DocxFile {
    private final Map<String, String> parts = new TreeMap<>();
    private final Map<String, byte[]> pictures = new TreeMap<>();

    private DocxFile(Map<String, String> parts, Map<String, byte[]> pictures) {
        this.parts.putAll(parts);
        this.pictures.putAll(pictures);
    }

    /** Opens a file, all of whose parts are text but its pictures. */
    public static DocxFile of(byte[] bytes) {
        Map<String, String> parts = new TreeMap<>();
        Map<String, byte[]> pictures = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readAllBytes();
                if (entry.getName().startsWith("word/media/")) {
                    pictures.put(entry.getName(), content);
                } else {
                    parts.put(entry.getName(), new String(content, StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DocxFile(parts, pictures);
    }

    /** The pictures by their names in the zip. */
    public Map<String, byte[]> pictures() {
        return Map.copyOf(pictures);
    }

    /** The parts that are text by their names in the zip. */
    public Map<String, String> parts() {
        return Map.copyOf(parts);
    }

    /** The text of a part that is there. */
    public String part(String name) {
        return Optional.ofNullable(parts.get(name)).orElseThrow();
    }

    /** The same file with the text of a part changed. */
    public DocxFile with(String name, String text) {
        DocxFile copy = new DocxFile(parts, pictures);
        copy.parts.put(name, text);
        return copy;
    }

    /** A part as a tree; empty if there is no such part. */
    Optional<Element> tree(String name) {
        return Optional.ofNullable(parts.get(name)).map(DocxFile::parse);
    }

    /** The file as bytes. */
    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
                zip.putNextEntry(new ZipEntry(picture.getKey()));
                zip.write(picture.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Element parse(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(e);
        }
    }
}
