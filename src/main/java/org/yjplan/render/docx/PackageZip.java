package org.yjplan.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/**
 * Writes a package as a zip that is the same for the same content: content types first, then the parts by name, each
 * dated 1 February 1980 (zip dates start at 1 January, and a time zone could push that one below the limit).
 *
 * <p>POI could write it too, but dates its entries by the clock, and serialises every list of relationships through a
 * tree and a transformation, which takes ten times as long as the rest of a Word file.
 */
final class PackageZip {
    private static final LocalDateTime DATE = LocalDateTime.of(1980, 2, 1, 0, 0);
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String RELATIONSHIPS_TYPE = "application/vnd.openxmlformats-package.relationships+xml";
    private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String CORE_NAME = "/docProps/core.xml";

    private final OPCPackage opc;
    private final ZipOutputStream zip;

    private PackageZip(OPCPackage opc, ZipOutputStream zip) {
        this.opc = opc;
        this.zip = zip;
    }

    /** Writes a package; the stream stays open. */
    static void write(OPCPackage opc, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        try {
            new PackageZip(opc, zip).write();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        zip.finish();
        zip.flush();
    }

    private void write() throws IOException, InvalidFormatException {
        entry("/[Content_Types].xml", this::contentTypes);
        entry("/_rels/.rels", xml -> relationships(xml, opc.getRelationships(), PackagingURIHelper.PACKAGE_ROOT_URI));
        PackageProperties properties = opc.getPackageProperties();
        entry(CORE_NAME, xml -> coreProperties(xml, properties));
        for (PackagePart part : opc.getParts()) {
            if (!part.isRelationshipPart() && !part.getContentType().equals(CORE_TYPE)) {
                start(part.getPartName().getName());
                try (InputStream content = part.getInputStream()) {
                    content.transferTo(zip);
                }
                zip.closeEntry();
                if (part.hasRelationships()) {
                    PackageRelationshipCollection relationships = part.getRelationships();
                    URI source = part.getPartName().getURI();
                    entry(
                            PackagingURIHelper.getRelationshipPartName(part.getPartName())
                                    .getName(),
                            xml -> relationships(xml, relationships, source));
                }
            }
        }
    }

    private void start(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name.substring(1));
        entry.setTimeLocal(DATE);
        zip.putNextEntry(entry);
    }

    private void entry(String name, Consumer<WordXml> content) throws IOException {
        start(name);
        // Closing this writer would close the zip; the XML writer flushes it.
        Writer writer = new OutputStreamWriter(zip, StandardCharsets.UTF_8);
        WordXml xml = new WordXml(writer);
        content.accept(xml);
        xml.endPart();
        writer.flush();
        zip.closeEntry();
    }

    private void contentTypes(WordXml xml) {
        xml.startDocument("Types").attribute("xmlns", PACKAGE + "content-types");
        xml.empty("Default").attribute("Extension", "rels").attribute("ContentType", RELATIONSHIPS_TYPE);
        xml.empty("Default").attribute("Extension", "xml").attribute("ContentType", "application/xml");
        override(xml, CORE_NAME, CORE_TYPE);
        try {
            for (PackagePart part : opc.getParts()) {
                if (!part.isRelationshipPart() && !part.getContentType().equals(CORE_TYPE)) {
                    override(xml, part.getPartName().getName(), part.getContentType());
                }
            }
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void override(WordXml xml, String name, String type) {
        xml.empty("Override").attribute("PartName", name).attribute("ContentType", type);
    }

    private static void relationships(WordXml xml, PackageRelationshipCollection relationships, URI source) {
        xml.startDocument("Relationships").attribute("xmlns", PACKAGE + "relationships");
        for (PackageRelationship relationship : relationships) {
            boolean external = relationship.getTargetMode() == TargetMode.EXTERNAL;
            URI target = relationship.getTargetURI();
            URI shown = external ? target : PackagingURIHelper.relativizeURI(source, target, true);
            xml.empty("Relationship").attribute("Id", relationship.getId());
            xml.attribute("Type", relationship.getRelationshipType()).attribute("Target", shown.toString());
            if (external) {
                xml.attribute("TargetMode", "External");
            }
        }
        if (source.equals(PackagingURIHelper.PACKAGE_ROOT_URI)) {
            xml.empty("Relationship").attribute("Id", "rIdCore");
            xml.attribute("Type", PACKAGE + "relationships/metadata/core-properties");
            xml.attribute("Target", CORE_NAME.substring(1));
        }
    }

    private static void coreProperties(WordXml xml, PackageProperties properties) {
        xml.startDocument("cp:coreProperties");
        xml.attribute("xmlns:cp", PACKAGE + "metadata/core-properties");
        xml.attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.attribute("xmlns:dcterms", "http://purl.org/dc/terms/");
        xml.attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        property(xml, "dc:title", properties.getTitleProperty());
        property(xml, "dc:creator", properties.getCreatorProperty());
        property(xml, "dc:subject", properties.getSubjectProperty());
        property(xml, "dc:language", properties.getLanguageProperty());
        property(xml, "cp:keywords", properties.getKeywordsProperty());
        property(xml, "cp:contentStatus", properties.getContentStatusProperty());
        property(xml, "cp:lastModifiedBy", properties.getLastModifiedByProperty());
        date(xml, "dcterms:created", properties.getCreatedProperty());
        date(xml, "dcterms:modified", properties.getModifiedProperty());
    }

    private static void property(WordXml xml, String name, Optional<String> value) {
        value.ifPresent(text -> xml.start(name).characters(text).end());
    }

    /** Dates have no fraction of a second here: ECMA-376 part 2, 8.3.4, takes those of W3CDTF. */
    private static void date(WordXml xml, String name, Optional<Date> date) {
        Optional<Instant> instant = date.map(Date::toInstant);
        instant.ifPresent(when -> xml.start(name)
                .attribute("xsi:type", "dcterms:W3CDTF")
                .characters(when.truncatedTo(ChronoUnit.SECONDS).toString())
                .end());
    }
}
