package org.yjplan.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Examples of the model, which are written in YAML, as JSON: an editor that completes one must not put it in quotes. So
 * this alone wants YAML's own numbers and truths, which {@code source} never makes, and the library's constructor.
 */
final class Examples {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    /** Lists, groups and truths as such; all else is a text, as the binder takes it. */
    static JsonNode of(String yaml) {
        if (yaml.startsWith("[") || yaml.startsWith("{")) {
            return JSON.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).<Object>load(yaml));
        }
        return yaml.equals("true") || yaml.equals("false")
                ? BooleanNode.valueOf(yaml.equals("true"))
                : new TextNode(yaml);
    }
}
