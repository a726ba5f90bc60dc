package org.yjplan.template;

import java.util.Collection;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.NearestName;

/** Reports what is wrong with the markup that a template wrote. */
final class MarkupFaults {
    private final Output output;
    private final Consumer<Diagnostic> sink;

    MarkupFaults(Output output, Consumer<Diagnostic> sink) {
        this.output = output;
        this.sink = sink;
    }

    /** Reports a fault of an element, at its start tag. */
    void at(Markup.Element element, DiagnosticType type, String message, String help) {
        sink.accept(output.fault(type, element.start(), element.end(), message).withHelp(help));
    }

    /** Reports a fault of an attribute. */
    void at(Markup.Attribute attribute, DiagnosticType type, String message, String help) {
        sink.accept(
                output.fault(type, attribute.start(), attribute.end(), message).withHelp(help));
    }

    /** Reports an element that is unknown, or known and out of place. */
    void misplaced(Markup.Element element, String parent, Collection<String> allowed) {
        if (Vocabulary.isElement(element.name())) {
            at(
                    element,
                    TemplateFaults.MISPLACED,
                    "<%s> cannot be used in %s".formatted(element.name(), parent),
                    allowed.isEmpty() ? "take it out" : "allowed here: " + String.join(", ", allowed));
        } else {
            at(
                    element,
                    TemplateFaults.UNKNOWN_ELEMENT,
                    "<%s> is not an element of a document".formatted(element.name()),
                    NearestName.advice(element.name(), Vocabulary.elements()));
        }
    }

    /** Reports words where only elements may stand. */
    void strayWords(Markup.Characters characters, String parent) {
        int first = 0;
        while (Character.isWhitespace(characters.text().charAt(first))) {
            first++;
        }
        int last = characters.text().length();
        while (Character.isWhitespace(characters.text().charAt(last - 1))) {
            last--;
        }
        String words = characters.text().substring(first, last);
        String shown = words.length() > 30 ? words.substring(0, 30) + "…" : words;
        sink.accept(output.fault(
                        TemplateFaults.MISPLACED,
                        characters.offsets()[first],
                        characters.offsets()[last],
                        "“%s” needs a paragraph in %s".formatted(shown, parent))
                .withHelp("put <p> and </p> around it"));
    }
}
