package org.yjplan.source;

import java.util.List;
import java.util.Optional;
import org.yjplan.diagnostic.Diagnostic;

/**
 * A number with a comma between braces, where YAML ends an entry at each comma: reported once, and read as the number
 * that was meant.
 *
 * @param name the key that the number is the value of
 * @param number the number, as it is written
 */
record SplitNumber(YamlScalar name, YamlScalar number) {
    /**
     * The number that continues in an entry.
     *
     * @param before the entries before it
     * @return empty if the entry is separate
     */
    static Optional<SplitNumber> at(List<YamlMapping.Entry> before, YamlNode key, YamlNode value) {
        if (before.isEmpty()
                || !(key instanceof YamlScalar rest)
                || !(value instanceof YamlScalar nothing && nothing.isAbsent())
                || !(before.get(before.size() - 1).value() instanceof YamlScalar start)
                || rest.value().isEmpty()
                || rest.start() != start.end() + 1
                || !Character.isDigit(rest.value().charAt(0))
                || !Character.isDigit(rest.source().text().charAt(start.end() - 1))) {
            return Optional.empty();
        }
        String meant = start.value() + "," + rest.value();
        return Optional.of(new SplitNumber(
                before.get(before.size() - 1).key(),
                new YamlScalar(rest.source(), start.start(), rest.end(), meant, YamlScalar.Style.PLAIN)));
    }

    Diagnostic finding() {
        String meant = FaultWords.excerpt(number.value());
        return SourceFaults.NEEDS_QUOTES
                .at(number.location(), "within braces, the comma of “" + meant + "” ends the entry")
                .withHelp(
                        "write %s: \"%s\", or leave the comma out".formatted(FaultWords.excerpt(name.value()), meant));
    }

    /** The entry that was meant. */
    YamlMapping.Entry joined() {
        return new YamlMapping.Entry(name, number);
    }
}
