package org.yjplan.source;

import java.util.Optional;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.English;

/** Explains a line that does not line up with anything above it. */
final class IndentExplainer {
    private final SourceLine line;

    IndentExplainer(SourceLine line) {
        this.line = line;
    }

    Diagnostic explain() {
        Optional<SourceLine> level = sameIndent();
        if (level.isPresent() && level.get().startsWithDash() && !line.startsWithDash()) {
            return SourceFaults.INDENTATION
                    .at(line.location(), "this line is level with the dashes of a list, but has no dash")
                    .withRelated(level.get().location(), "an entry of the list")
                    .withHelp(
                            "put a dash before it if it starts an entry; put two spaces before it if it belongs to the entry above");
        }
        if (level.isPresent() && line.startsWithDash() && !level.get().startsWithDash()) {
            return SourceFaults.INDENTATION
                    .at(line.location(), "this list entry is level with the keys above it")
                    .withRelated(level.get().location(), "one of the keys")
                    .withHelp("put two spaces before the dash if the list belongs to the key above");
        }
        Diagnostic fault = SourceFaults.INDENTATION.at(
                line.location(),
                "this line has %s before it, and does not line up with any above".formatted(spaces(line.indent())));
        return nearest()
                .map(near -> fault.withRelated(near.location(), "the nearest has " + spaces(near.indent()))
                        .withHelp("put %s before it, to line it up with “%s”"
                                .formatted(spaces(near.indent()), FaultWords.excerpt(near.name()))))
                .orElse(fault);
    }

    /** “2 spaces”. */
    static String spaces(int count) {
        return count == 0 ? "no space" : English.count(count, "space");
    }

    private Optional<SourceLine> sameIndent() {
        Optional<SourceLine> above = line.above();
        while (above.isPresent() && above.get().indent() > line.indent()) {
            above = above.get().above();
        }
        return above.filter(found -> found.indent() == line.indent());
    }

    /** The line above with the nearest indentation that this one could belong with. */
    private Optional<SourceLine> nearest() {
        Optional<SourceLine> best = Optional.empty();
        int level = Integer.MAX_VALUE;
        for (Optional<SourceLine> above = line.above();
                above.isPresent();
                above = above.get().above()) {
            SourceLine candidate = above.get();
            if (candidate.indent() < level) {
                level = candidate.indent();
                int distance = Math.abs(candidate.indent() - line.indent());
                if (best.isEmpty() || distance < Math.abs(best.get().indent() - line.indent())) {
                    best = above;
                }
            }
            if (level == 0) {
                break;
            }
        }
        return best;
    }
}
