package org.yjplan.render.docx;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Validates the parts of a Word file against the schemas of ECMA-376 (transitional), as the build unpacks them. */
public final class DocxSchema {
    private static final Path FOLDER = Path.of(System.getProperty("ooxml.schemas", "target/ooxml-schemas"));

    /** The schemas are costly to read, and safe to share. */
    private static final Map<String, Schema> SCHEMAS = Map.of(
            "word/", read("wml.xsd", "vml-main.xsd", "vml-officeDrawing.xsd"),
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
            validator.validate(new StreamSource(new StringReader(text)));
        } catch (SAXException | IOException e) {
            faults.add(name + ": " + e.getMessage());
        }
    }
}
