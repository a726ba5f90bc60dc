package org.yjplan.render.docx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Parts that are the same in every file but for values of the theme: XML resources that contain <code>${names}</code>. */
final class PartTemplate {
    private PartTemplate() {}

    /**
     * A resource of this package with its names replaced.
     *
     * @param values by name, escaped for XML
     * @throws IllegalStateException if the resource names an unknown value
     */
    static String fill(String resource, Map<String, String> values) {
        String template = read(resource);
        StringBuilder filled = new StringBuilder(template.length());
        int from = 0;
        for (int open = template.indexOf("${"); open >= 0; open = template.indexOf("${", from)) {
            int close = template.indexOf('}', open);
            String name = template.substring(open + 2, close);
            String value = values.get(name);
            if (value == null) {
                throw new IllegalStateException(resource + " names an unknown value: " + name);
            }
            filled.append(template, from, open).append(value);
            from = close + 1;
        }
        return filled.append(template, from, template.length()).toString();
    }

    private static String read(String resource) {
        try (InputStream in = PartTemplate.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
