package org.yjplan.render.pdf;

import java.time.Instant;
import org.yjplan.document.Metadata;
import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;

/**
 * The XMP packet of a file: what it is called, that it is PDF/UA-1 and PDF/A-2a, and when it was made.
 *
 * @param title the title, never empty
 * @param author whose it is
 * @param subject what it is about
 * @param keywords parted by commas
 * @param language the language tag
 * @param date when it was made, in whole seconds
 */
record Xmp(String title, String author, String subject, String keywords, String language, Instant date) {
    static final String CREATOR = "yjplan";
    static final String PRODUCER = "yjplan, with OpenPDF 2.0.5";

    static Xmp of(Metadata metadata, Instant date) {
        String title = clean(metadata.title());
        return new Xmp(
                title.isEmpty() ? Wording.of(language(metadata)).say(Phrase.UNTITLED) : title,
                clean(metadata.author()),
                clean(metadata.subject()),
                clean(String.join(", ", metadata.keywords())),
                language(metadata),
                date);
    }

    /** The language of the document; British English where it says none. */
    static String language(Metadata metadata) {
        return metadata.language().isBlank() ? "en-GB" : metadata.language();
    }

    /** Without what XML 1.0 cannot hold. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c >= ' ' && c != 0xfffe && c != 0xffff && (c < 0xd800 || c > 0xdfff))
                .forEach(clean::appendCodePoint);
        return clean.toString().strip();
    }

    /** The packet as XML. */
    String packet() {
        StringBuilder xml = new StringBuilder(4096);
        xml.append("<?xpacket begin=\"\ufeff\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n")
                .append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n")
                .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n")
                .append("<rdf:Description rdf:about=\"\"\n")
                .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n")
                .append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n")
                .append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n")
                .append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n")
                .append(" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
        element(xml, "pdfaid:part", "2");
        element(xml, "pdfaid:conformance", "A");
        element(xml, "pdfuaid:part", "1");
        element(xml, "dc:format", "application/pdf");
        alternatives(xml, "dc:title", title);
        if (!author.isEmpty()) {
            xml.append("<dc:creator><rdf:Seq><rdf:li>")
                    .append(escaped(author))
                    .append("</rdf:li></rdf:Seq></dc:creator>\n");
        }
        alternatives(xml, "dc:description", subject);
        xml.append("<dc:language><rdf:Bag><rdf:li>")
                .append(escaped(language))
                .append("</rdf:li></rdf:Bag></dc:language>\n");
        element(xml, "pdf:Keywords", keywords);
        element(xml, "pdf:Producer", PRODUCER);
        element(xml, "xmp:CreatorTool", CREATOR);
        element(xml, "xmp:CreateDate", date.toString());
        element(xml, "xmp:ModifyDate", date.toString());
        element(xml, "xmp:MetadataDate", date.toString());
        return xml.append("</rdf:Description>\n")
                .append(EXTENSION)
                .append("</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>")
                .toString();
    }

    private static void element(StringBuilder xml, String name, String value) {
        if (!value.isEmpty()) {
            xml.append('<').append(name).append('>').append(escaped(value));
            xml.append("</").append(name).append(">\n");
        }
    }

    private static void alternatives(StringBuilder xml, String name, String value) {
        if (!value.isEmpty()) {
            xml.append('<').append(name).append("><rdf:Alt><rdf:li xml:lang=\"x-default\">");
            xml.append(escaped(value));
            xml.append("</rdf:li></rdf:Alt></").append(name).append(">\n");
        }
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Tells PDF/A what pdfuaid is (ISO 19005-2, 6.6.2.3). */
    private static final String EXTENSION = """
            <rdf:Description rdf:about=""
             xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
             xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
             xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
            <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
            <pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
            <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
            <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
            <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
            <pdfaProperty:name>part</pdfaProperty:name>
            <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
            <pdfaProperty:category>internal</pdfaProperty:category>
            <pdfaProperty:description>The part of ISO 14289 to which the file conforms</pdfaProperty:description>
            </rdf:li></rdf:Seq></pdfaSchema:property>
            </rdf:li></rdf:Bag></pdfaExtension:schemas>
            </rdf:Description>
            """;
}
