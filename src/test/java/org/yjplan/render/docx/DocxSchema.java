package org.yjplan.render.docx;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.Source;
import javax.xml.transform.sax.SAXSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.Attributes;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.AttributesImpl;
import org.xml.sax.helpers.XMLFilterImpl;

/** Validates the parts of a Word file against the schemas of ECMA-376 (transitional), as the build unpacks them. */
public final class DocxSchema {
    private static final Path FOLDER = Path.of(System.getProperty("ooxml.schemas", "target/ooxml-schemas"));

    /** The schemas are slow to read, and safe to share. */
    private static final Map<String, Schema> SCHEMAS = Map.of(
            "word/", read("wml.xsd", "dml-picture.xsd", "vml-main.xsd", "vml-officeDrawing.xsd"),
            "docProps/app.xml", read("shared-documentPropertiesExtended.xsd"),
            "_rels/", read("opc-relationships.xsd"));

    private DocxSchema() {}

    /** The faults of a file, each with the name of its part; none if all its parts are valid. */
    public static List<String> faults(DocxFile file) {
        List<String> faults = new ArrayList<>();
        file.parts().forEach((name, text) -> {
            String kind = name.endsWith(".rels") ? "_rels/" : name.startsWith("word/") ? "word/" : name;
            if (SCHEMAS.containsKey(kind)) {
                validate(SCHEMAS.get(kind), name, text, faults);
            }
        });
        return faults;
    }

    private static Schema read(String... names) {
        try {
            Source[] sources = new Source[names.length + 1];
            sources[0] =
                    new StreamSource(DocxSchema.class.getResource("xml.xsd").toString());
            for (int i = 0; i < names.length; i++) {
                sources[i + 1] = new StreamSource(FOLDER.resolve(names[i]).toFile());
            }
            SchemaFactory factory = SchemaFactory.newDefaultInstance();
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
            return factory.newSchema(sources);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A part as seen by a reader that knows only the namespaces of the schemas: it skips those that the part
     * declares ignorable (ECMA-376 part 3, 7.2).
     */
    private static final class Understood extends XMLFilterImpl {
        private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

        private final Map<String, String> prefixes = new HashMap<>();
        private final Set<String> ignorable = new HashSet<>(Set.of(COMPATIBILITY));
        private int ignored;

        Understood(XMLReader parent) {
            super(parent);
        }

        @Override
        public void startPrefixMapping(String prefix, String uri) throws SAXException {
            prefixes.put(prefix, uri);
            super.startPrefixMapping(prefix, uri);
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes given) throws SAXException {
            AttributesImpl attributes = new AttributesImpl(given);
            String named = given.getValue(COMPATIBILITY, "Ignorable");
            if (named != null) {
                for (String prefix : named.split(" ")) {
                    ignorable.add(prefixes.get(prefix));
                }
            }
            for (int i = attributes.getLength() - 1; i >= 0; i--) {
                if (ignorable.contains(attributes.getURI(i))) {
                    attributes.removeAttribute(i);
                }
            }
            if (ignored > 0 || ignorable.contains(uri)) {
                ignored++;
            } else {
                super.startElement(uri, name, qName, attributes);
            }
        }

        @Override
        public void endElement(String uri, String name, String qName) throws SAXException {
            if (ignored > 0) {
                ignored--;
            } else {
                super.endElement(uri, name, qName);
            }
        }

        @Override
        public void characters(char[] characters, int start, int length) throws SAXException {
            if (ignored == 0) {
                super.characters(characters, start, length);
            }
        }
    }

    private static void validate(Schema schema, String name, String text, List<String> faults) {
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException e) {
                error(e);
            }

            @Override
            public void error(SAXParseException e) {
                faults.add(name + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + ": " + e.getMessage());
            }

            @Override
            public void fatalError(SAXParseException e) {
                error(e);
            }
        });
        try {
            XMLReader reader =
                    SAXParserFactory.newDefaultNSInstance().newSAXParser().getXMLReader();
            validator.validate(new SAXSource(new Understood(reader), new InputSource(new StringReader(text))));
        } catch (SAXException | ParserConfigurationException | IOException e) {
            faults.add(name + ": " + e.getMessage());
        }
    }
}
