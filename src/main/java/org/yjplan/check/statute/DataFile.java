package org.yjplan.check.statute;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * A group of keys in a YAML file of ours. Its values are read as they are written: SnakeYAML's constructors, which would
 * make dates and numbers of them, take longer to load than all of the rules.
 *
 * @param values the values by their keys
 */
record DataFile(Map<String, Node> values) {
    /** The group that a file holds. */
    static DataFile read(Reader yaml) {
        LoaderOptions options = new LoaderOptions();
        return of(
                new Composer(new ParserImpl(new StreamReader(yaml), options), new Resolver(), options).getSingleNode());
    }

    /** What a key says; empty if it is not given. */
    Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(DataFile::text);
    }

    /** The texts that a key lists; none if it is not given. */
    List<String> texts(String key) {
        return values.get(key) instanceof SequenceNode list
                ? list.getValue().stream().map(DataFile::text).toList()
                : List.of();
    }

    /** The groups that a key lists. */
    List<DataFile> list(String key) {
        return ((SequenceNode) values.get(key))
                .getValue().stream().map(DataFile::of).toList();
    }

    private static DataFile of(Node node) {
        return new DataFile(((MappingNode) node)
                .getValue().stream()
                        .collect(Collectors.toMap(pair -> text(pair.getKeyNode()), pair -> pair.getValueNode())));
    }

    private static String text(Node node) {
        return ((ScalarNode) node).getValue();
    }
}
