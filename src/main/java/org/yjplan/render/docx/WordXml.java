package org.yjplan.render.docx;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.yjplan.markup.XmlText;

/**
 * Writes one part of the package as XML, in a single pass and without a tree. Names carry their prefix, as in
 * {@code w:p}; the root declares the namespaces that the part uses.
 */
final class WordXml {
    /** WordprocessingML. */
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** References to relationships. */
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** Vector Markup Language, for shapes behind the text. */
    static final String V = "urn:schemas-microsoft-com:vml";
    /** Office's extensions of the Vector Markup Language. */
    static final String O = "urn:schemas-microsoft-com:office:office";

    /** The extensions of Word 2010, such as checkboxes; older readers may ignore them. */
    private static final String W14 = "http://schemas.microsoft.com/office/word/2010/wordml";

    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final XMLStreamWriter out;

    /** Writes to {@code writer}, which encodes as UTF-8. */
    WordXml(Writer writer) {
        try {
            out = FACTORY.createXMLStreamWriter(writer);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** A small part as text. */
    static String fragment(Consumer<WordXml> content) {
        StringWriter text = new StringWriter();
        WordXml xml = new WordXml(text);
        content.accept(xml);
        xml.endPart();
        return text.toString();
    }

    /** Starts a part of WordprocessingML: the XML declaration and the root, with its namespaces declared. */
    WordXml startPart(String root) {
        return startDocument(root).attribute("xmlns:w", W).attribute("xmlns:r", R);
    }

    /** Starts a part that may hold any document content, including pictures. */
    WordXml startWordPart(String root) {
        startPart(root).attribute("xmlns:wp", DRAWING + "wordprocessingDrawing");
        attribute("xmlns:a", DRAWING + "main").attribute("xmlns:pic", DRAWING + "picture");
        attribute("xmlns:adec", "http://schemas.microsoft.com/office/drawing/2017/decorative");
        return attribute("xmlns:w14", W14).attribute("xmlns:mc", COMPATIBILITY).attribute("mc:Ignorable", "w14");
    }

    /** Starts any part: the XML declaration and the root. */
    WordXml startDocument(String root) {
        try {
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement(root);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    /** Ends the root and flushes. */
    void endPart() {
        try {
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
    }

    /** Starts an element. */
    WordXml start(String name) {
        try {
            out.writeStartElement(name);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    /** Ends the innermost element. */
    WordXml end() {
        try {
            out.writeEndElement();
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    /** Writes an element without content; attributes may follow. */
    WordXml empty(String name) {
        try {
            out.writeEmptyElement(name);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    /** Adds an attribute to the element just started. */
    WordXml attribute(String name, String value) {
        try {
            out.writeAttribute(name, XmlText.clean(value));
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    /** Adds an attribute to the element just started. */
    WordXml attribute(String name, int value) {
        return attribute(name, Integer.toString(value));
    }

    /** Writes an element whose only content is its {@code w:val}. */
    WordXml value(String name, String value) {
        return empty(name).attribute("w:val", value);
    }

    /** Writes an element whose only content is its {@code w:val}. */
    WordXml value(String name, int value) {
        return value(name, Integer.toString(value));
    }

    /** Writes text, which must already be free of characters that XML cannot hold. */
    WordXml characters(String text) {
        try {
            out.writeCharacters(text);
        } catch (XMLStreamException e) {
            throw failed(e);
        }
        return this;
    }

    private static UncheckedIOException failed(XMLStreamException e) {
        return new UncheckedIOException(new IOException("cannot write a part of the Word file", e));
    }
}
