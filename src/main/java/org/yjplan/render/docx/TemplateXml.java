package org.yjplan.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** XML trees of the parts of a Word template; elements are of WordprocessingML unless stated otherwise. */
final class TemplateXml {
    private TemplateXml() {}

    /**
     * A part as a tree.
     *
     * @throws WordTemplateException if it is not well-formed, or defines entities
     */
    static Document parse(TemplatePart part) throws WordTemplateException {
        try {
            return parse(part.bytes());
        } catch (SAXException | IOException e) {
            throw new WordTemplateException("Its part " + part.name() + " is broken.", e);
        }
    }

    /** Our own XML, or XML that has been parsed before, as a tree. */
    static Document parseSound(byte[] xml) {
        try {
            return parse(xml);
        } catch (SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Document parse(byte[] xml) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A tree as XML in UTF-8. */
    static byte[] serialise(Document tree) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            tree.setXmlStandalone(true);
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(tree), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** A tree as text. */
    static String text(Document tree) {
        return new String(serialise(tree), StandardCharsets.UTF_8);
    }

    static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && is(element, name)) {
                found.add(element);
            }
        }
        return found;
    }

    static Optional<Element> child(Element parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    static boolean is(Element element, String name) {
        return name.equals(element.getLocalName()) && WordXml.W.equals(element.getNamespaceURI());
    }

    /** Visits every element below a root, before its children; the visitor may remove the visited element. */
    static void walk(Element root, Consumer<Element> visitor) {
        Node next;
        for (Node node = root.getFirstChild(); node != null; node = next) {
            next = node.getNextSibling();
            if (node instanceof Element element) {
                visitor.accept(element);
                if (element.getParentNode() != null) {
                    walk(element, visitor);
                }
            }
        }
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(WordXml.W, name);
    }

    static String value(Element element) {
        return attribute(element, "val");
    }

    static void setAttribute(Element element, String name, String value) {
        element.setAttributeNS(WordXml.W, "w:" + name, value);
    }

    static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }
}
