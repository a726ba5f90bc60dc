package org.yjplan.source;

import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;

/**
 * What binders need beside the node at hand.
 *
 * @param folder the folder of the plan, for prose that lives in a file
 * @param locations remembers where each value came from
 * @param sink takes the faults
 */
record BindContext(PlanFolder folder, SourceMap.Builder locations, Consumer<Diagnostic> sink) {
    void report(Diagnostic diagnostic) {
        sink.accept(diagnostic);
    }

    /** Reports a value that is a list, a group or a text where something else is expected. */
    void wrongKind(YamlNode node, FieldPath path, String expected, String help) {
        if (node instanceof YamlBroken) {
            return;
        }
        report(SourceFaults.WRONG_KIND
                .at(head(node, path), path.words() + " is " + node.kind() + ", but should be " + expected)
                .withHelp(help));
    }

    /**
     * Reports a value that cannot be read as its kind.
     *
     * @param meant how to write what was meant, if that is certain
     */
    void unread(YamlScalar scalar, FieldPath path, ParseResult.Unread<?> reading, Optional<String> meant) {
        String fault = reading.fault();
        String written = "“" + FaultWords.excerpt(scalar.value()) + "”";
        Diagnostic diagnostic = reading.type()
                .at(
                        scalar.location(),
                        fault.isEmpty()
                                ? path.words() + " cannot be " + written
                                : path.words() + " is " + written + ", " + fault);
        Diagnostic advised = reading.help().map(diagnostic::withHelp).orElse(diagnostic);
        report(meant.map(right -> advised.withFix(scalar.value().strip(), right))
                .orElse(advised));
    }

    /** Reports that there is nothing after a key or a dash. */
    void empty(YamlNode node, FieldPath path, String help) {
        report(SourceFaults.EMPTY_VALUE
                .at(emptyPlace(node, path), path.words() + " has no value")
                .withHelp(help));
    }

    private static Location emptyPlace(YamlNode node, FieldPath path) {
        if (node.end() > node.start()) {
            return node.location(); // a pair of quotes with nothing between
        }
        return path instanceof FieldPath.Keyed keyed ? keyed.head() : dash(node);
    }

    /** The dash before an empty entry of a list. */
    private static Location dash(YamlNode node) {
        String text = node.source().text();
        int i = Math.min(node.start(), text.length()) - 1;
        while (i > 0 && text.charAt(i) != '-') {
            i--;
        }
        return i >= 0 ? node.source().at(i, i + 1) : node.location();
    }

    /** A short range to point at: the key of a long value, or the value itself. */
    private static Location head(YamlNode node, FieldPath path) {
        if (node instanceof YamlScalar) {
            return node.location();
        }
        return path instanceof FieldPath.Root ? node.location() : path.head();
    }
}
