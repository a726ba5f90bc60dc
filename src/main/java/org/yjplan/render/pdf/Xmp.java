package org.yjplan.render.pdf;

import com.lowagie.text.Document;
import java.time.Instant;
import org.yjplan.document.Metadata;
import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;
import org.yjplan.markup.SafeMarkup;
import org.yjplan.markup.XmlText;

/**
 * The XMP packet of a file: its title, its conformance to PDF/UA-1 and PDF/A-2a, and its date.
 *
 * @param title the title, never empty
 * @param author the organisation that publishes it
 * @param subject what it is about
 * @param keywords separated by commas
 * @param language the language tag
 * @param date when it was made, in whole seconds
 */
record Xmp(String title, String author, String subject, String keywords, String language, Instant date) {
    static final String CREATOR = "yjplan";
    static final String PRODUCER = "yjplan, with " + Document.getVersion();

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

    /** The language of the document; British English if it has none. */
    static String language(Metadata metadata) {
        return metadata.language().isBlank() ? "en-GB" : metadata.language();
    }

    /** On one line, and without what XML 1.0 cannot hold. */
    private static String clean(String text) {
        return XmlText.clean(text)
                .replace('\t', ' ')
                .replace('\n', ' ')
                .replace('\r', ' ')
                .strip();
    }

    /** The packet as XML. */
    String packet() {
        return SafeMarkup.of(
                        """
                        <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                        <x:xmpmeta xmlns:x="adobe:ns:meta/">
                        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                        <rdf:Description rdf:about=""
                         xmlns:dc="http://purl.org/dc/elements/1.1/"
                         xmlns:xmp="http://ns.adobe.com/xap/1.0/"
                         xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
                         xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
                         xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                        <pdfaid:part>2</pdfaid:part>
                        <pdfaid:conformance>A</pdfaid:conformance>
                        <pdfuaid:part>1</pdfuaid:part>
                        <dc:format>application/pdf</dc:format>
                        %s%s%s<dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                        %s<pdf:Producer>%s</pdf:Producer>
                        <xmp:CreatorTool>%s</xmp:CreatorTool>
                        <xmp:CreateDate>%s</xmp:CreateDate>
                        <xmp:ModifyDate>%s</xmp:ModifyDate>
                        <xmp:MetadataDate>%s</xmp:MetadataDate>
                        </rdf:Description>
                        %s</rdf:RDF>
                        </x:xmpmeta>
                        <?xpacket end="w"?>""",
                        alternatives("dc:title", title),
                        unlessEmpty("<dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>\n", author),
                        alternatives("dc:description", subject),
                        language,
                        unlessEmpty("<pdf:Keywords>%s</pdf:Keywords>\n", keywords),
                        PRODUCER,
                        CREATOR,
                        date,
                        date,
                        date,
                        SafeMarkup.of(EXTENSION))
                .toString();
    }

    private static SafeMarkup alternatives(String name, String value) {
        return value.isEmpty()
                ? SafeMarkup.NOTHING
                : SafeMarkup.of(
                        "<%s><rdf:Alt><rdf:li xml:lang=\"x-default\">%s</rdf:li></rdf:Alt></%s>\n", name, value, name);
    }

    private static SafeMarkup unlessEmpty(String pattern, String value) {
        return value.isEmpty() ? SafeMarkup.NOTHING : SafeMarkup.of(pattern, value);
    }

    /** Describes pdfuaid for PDF/A (ISO 19005-2, 6.6.2.3). */
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
