package org.yjplan.render.docx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.yjplan.document.Image;
import org.yjplan.document.Metadata;
import org.yjplan.markup.XmlText;

/** The package of a Word file (ECMA-376 part 2): its parts, the relationships between them and the core properties. */
final class WordPackage {
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORDPROCESSING = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String EXTENDED_PROPERTIES =
            "application/vnd.openxmlformats-officedocument.extended-properties+xml";

    private final OPCPackage opc;
    private final PackagePart main;
    private final Map<String, PackagePartName> copies = new HashMap<>();

    /** A package with its main part and the properties of a document. */
    WordPackage(OutputStream out, Metadata metadata) {
        opc = OPCPackage.create(out);
        try {
            main = opc.createPart(partName("/word/document.xml"), WORDPROCESSING + "document.main+xml");
            opc.addRelationship(main.getPartName(), TargetMode.INTERNAL, OFFICE + "officeDocument");
            describe(opc.getPackageProperties(), metadata);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void describe(PackageProperties properties, Metadata metadata) {
        Optional<Date> date = Optional.of(Date.from(metadata.date()));
        properties.setTitleProperty(XmlText.clean(metadata.title()));
        properties.setCreatorProperty(XmlText.clean(metadata.author()));
        properties.setLastModifiedByProperty(XmlText.clean(metadata.author()));
        properties.setSubjectProperty(XmlText.clean(metadata.subject()));
        properties.setKeywordsProperty(XmlText.clean(String.join("; ", metadata.keywords())));
        properties.setLanguageProperty(XmlText.clean(metadata.language()));
        properties.setContentStatusProperty(XmlText.clean(metadata.status()));
        properties.setCreatedProperty(date);
        properties.setModifiedProperty(date);
    }

    /** Writes the main part. */
    void writeMain(Consumer<WordXml> content) {
        write(main, content);
    }

    /**
     * Writes a part that the main part refers to.
     *
     * @param name its file name, such as {@code header1.xml}
     * @param kind its kind, both in the relationship and in the content type, such as {@code header}
     * @return the id of the relationship from the main part
     */
    String addPart(String name, String kind, Consumer<WordXml> content) {
        PackagePart part = createPart("/word/" + name, WORDPROCESSING + kind + "+xml");
        write(part, content);
        return main.addRelationship(part.getPartName(), TargetMode.INTERNAL, OFFICE + kind)
                .getId();
    }

    /** Writes a part that the main part refers to, from text. */
    void addPart(String name, String kind, String content) {
        PackagePart part = createPart("/word/" + name, WORDPROCESSING + kind + "+xml");
        write(part, content);
        main.addRelationship(part.getPartName(), TargetMode.INTERNAL, OFFICE + kind);
    }

    /**
     * Writes a part that the main part refers to, and that itself links to addresses outside.
     *
     * @param name its file name
     * @param kind its kind, both in the relationship and in the content type
     */
    void addPart(String name, String kind, BiConsumer<WordXml, Hyperlinks> content) {
        PackagePart part = createPart("/word/" + name, WORDPROCESSING + kind + "+xml");
        Hyperlinks hyperlinks = new Hyperlinks(address -> addHyperlink(part, address));
        write(part, xml -> content.accept(xml, hyperlinks));
        main.addRelationship(part.getPartName(), TargetMode.INTERNAL, OFFICE + kind);
    }

    /**
     * Adds a picture that the main part shows.
     *
     * @param number its number among the pictures of the package
     * @return the id of the relationship from the main part
     */
    String addPicture(Image image, int number) {
        String kind =
                switch (image.format()) {
                    case PNG -> "png";
                    case JPEG -> "jpeg";
                };
        PackagePart part = createPart("/word/media/image" + number + "." + kind, "image/" + kind);
        try (OutputStream out = part.getOutputStream()) {
            out.write(image.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return main.addRelationship(part.getPartName(), TargetMode.INTERNAL, OFFICE + "image")
                .getId();
    }

    /**
     * Copies a part of a template that the main part refers to, and everything that it refers to.
     *
     * @param name its new file name
     * @param kind the kind of the relationship
     * @param others the parts of the template by name
     * @return the id of the relationship from the main part
     */
    String copyPart(TemplatePart part, String name, String kind, Function<String, Optional<TemplatePart>> others) {
        PackagePart copy = createPart("/word/" + name, part.contentType());
        copyContent(part, copy, others);
        return main.addRelationship(copy.getPartName(), TargetMode.INTERNAL, OFFICE + kind)
                .getId();
    }

    private void copyContent(TemplatePart part, PackagePart copy, Function<String, Optional<TemplatePart>> others) {
        try (OutputStream out = copy.getOutputStream()) {
            out.write(part.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        for (TemplatePart.Relation relation : part.relations()) {
            if (relation.external()) {
                copy.addExternalRelationship(relation.target(), relation.type(), relation.id());
            } else {
                others.apply(relation.target())
                        .ifPresent(other -> copy.addRelationship(
                                copied(other, others), TargetMode.INTERNAL, relation.type(), relation.id()));
            }
        }
    }

    /** What headers share, such as a logo, is copied once. */
    private PackagePartName copied(TemplatePart part, Function<String, Optional<TemplatePart>> others) {
        PackagePartName known = copies.get(part.name());
        if (known != null) {
            return known;
        }
        String extension = part.name().substring(part.name().lastIndexOf('.') + 1);
        String folder = part.contentType().startsWith("image/") ? "media/template" : "template";
        PackagePart copy = createPart("/word/" + folder + (copies.size() + 1) + "." + extension, part.contentType());
        copies.put(part.name(), copy.getPartName());
        copyContent(part, copy, others);
        return copy.getPartName();
    }

    /** Writes the extended properties, those beyond the core ones. */
    void addExtendedProperties(String content) {
        PackagePart part = createPart("/docProps/app.xml", EXTENDED_PROPERTIES);
        write(part, content);
        opc.addRelationship(part.getPartName(), TargetMode.INTERNAL, OFFICE + "extended-properties");
    }

    /**
     * Lets the main part link to an address outside.
     *
     * @param address a URI (RFC 3986)
     * @return the id of the relationship
     */
    String addHyperlink(String address) {
        return addHyperlink(main, address);
    }

    private static String addHyperlink(PackagePart from, String address) {
        return from.addExternalRelationship(address, OFFICE + "hyperlink").getId();
    }

    /** Writes the zip. The stream stays open. */
    void save(OutputStream out) throws IOException {
        PackageZip.write(opc, out);
        opc.revert();
    }

    private PackagePart createPart(String name, String contentType) {
        try {
            return opc.createPart(partName(name), contentType);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PackagePartName partName(String name) throws InvalidFormatException {
        return PackagingURIHelper.createPartName(name);
    }

    private static void write(PackagePart part, Consumer<WordXml> content) {
        try (Writer writer =
                new BufferedWriter(new OutputStreamWriter(part.getOutputStream(), StandardCharsets.UTF_8), 1 << 14)) {
            WordXml xml = new WordXml(writer);
            content.accept(xml);
            xml.endPart();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PackagePart part, String content) {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
