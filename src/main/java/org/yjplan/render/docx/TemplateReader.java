package org.yjplan.render.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.ODFNotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** Reads the package of a Word file. */
final class TemplateReader {
    private static final String MAIN = "officeDocument";

    /** The core properties, which POI reads by itself, and which do not affect appearance. */
    private static final String PROPERTIES = ".core-properties+xml";

    private TemplateReader() {}

    /**
     * The main part of a Word file and all parts by name.
     *
     * @param main the part with the text
     * @param parts every part but those that hold relationships
     */
    record Parts(TemplatePart main, Map<String, TemplatePart> parts) {}

    /**
     * Reads a file.
     *
     * @throws WordTemplateException if it is not a Word file, or is damaged
     */
    static Parts read(byte[] file) throws WordTemplateException {
        try {
            OPCPackage opc = OPCPackage.open(new ByteArrayInputStream(file));
            try {
                return read(opc);
            } finally {
                opc.revert();
            }
        } catch (OLE2NotOfficeXmlFileException e) {
            throw new WordTemplateException(
                    "It is a file of Word 97–2003, or protected by a password; save it as a Word document (.docx) without one.",
                    e);
        } catch (ODFNotOfficeXmlFileException e) {
            throw new WordTemplateException("It is an OpenDocument text; save it as a Word document (.docx).", e);
        } catch (EmptyFileException
                | UnsupportedFileFormatException
                | InvalidFormatException
                | OpenXML4JRuntimeException
                | IOException e) {
            throw new WordTemplateException("It is not a Word document (.docx), or it is broken.", e);
        }
    }

    private static Parts read(OPCPackage opc) throws InvalidFormatException, IOException, WordTemplateException {
        Map<String, TemplatePart> parts = new TreeMap<>();
        for (PackagePart part : opc.getParts()) {
            if (!part.isRelationshipPart() && !part.getContentType().endsWith(PROPERTIES)) {
                parts.put(part.getPartName().getName(), read(part));
            }
        }
        for (PackageRelationship relationship : opc.getRelationships()) {
            if (relationship.getRelationshipType().endsWith("/" + MAIN)) {
                String name = PackagingURIHelper.createPartName(relationship.getTargetURI())
                        .getName();
                TemplatePart main = parts.get(name);
                if (main != null && main.contentType().contains("word")) {
                    return new Parts(main, parts);
                }
            }
        }
        throw new WordTemplateException("It is a file of Office, but not a Word document.");
    }

    private static TemplatePart read(PackagePart part) throws InvalidFormatException, IOException {
        List<TemplatePart.Relation> relations = new ArrayList<>();
        if (part.hasRelationships()) {
            for (PackageRelationship relationship : part.getRelationships()) {
                boolean external = relationship.getTargetMode() == TargetMode.EXTERNAL;
                String target = relationship.getTargetURI().toString();
                relations.add(new TemplatePart.Relation(
                        relationship.getId(), relationship.getRelationshipType(), external, target));
            }
        }
        try (InputStream in = part.getInputStream()) {
            return new TemplatePart(
                    part.getPartName().getName(), part.getContentType(), in.readAllBytes(), List.copyOf(relations));
        }
    }
}
