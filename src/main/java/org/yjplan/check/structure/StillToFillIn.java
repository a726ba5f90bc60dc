package org.yjplan.check.structure;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.ShortText;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.model.FillIn;
import org.yjplan.model.Prose;

/** Nothing is left to be filled in. One finding for each file, so that a new plan is not swamped. */
final class StillToFillIn extends Rule {
    private static final String SECTION = """
            sections:
              - id: vision
                title: Our vision
                text: "%s"
            """;

    StillToFillIn() {
        super(
                "YJ144",
                "still to be filled in",
                "A new plan says “[fill in: …]” where your own words belong, and authors write “[insert …]” or “TBC” "
                        + "for what they do not know yet. None should be left in a plan that goes to the board or "
                        + "the council. There is one finding for each file: it points at the first, and lists the "
                        + "lines of the others.",
                SECTION.formatted("[fill in: what you want for children]"),
                SECTION.formatted("Every child gets help early."));
    }

    @Override
    public void check(CheckContext context) {
        Map<String, Map<Location, String>> files = new TreeMap<>();
        for (Record owner : context.records()) {
            if (owner instanceof Prose prose) {
                find(prose.markdown(), () -> context.locations().text(prose), files);
            }
        }
        for (ShortText line : context.lines()) {
            find(line.text(), line::map, files);
        }
        files.values().forEach(marks -> context.report(finding(marks)));
    }

    private static void find(String text, Supplier<TextMap> map, Map<String, Map<Location, String>> files) {
        FillIn.marks(text).forEach(mark -> {
            Location location = map.get().locate(mark.start(), mark.end());
            files.computeIfAbsent(location.file(), file -> new TreeMap<>()).put(location, mark.group());
        });
    }

    private Diagnostic finding(Map<Location, String> marks) {
        List<Location> locations = new ArrayList<>(marks.keySet());
        Location first = locations.get(0);
        Set<String> others = locations.stream()
                .skip(1)
                .map(location -> String.valueOf(location.line()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        String lines = others.isEmpty()
                ? ""
                : ", and %d more below: %s %s"
                        .formatted(
                                locations.size() - 1, others.size() == 1 ? "line" : "lines", String.join(", ", others));
        return at(first, "“%s” is still to be filled in%s".formatted(marks.get(first), lines))
                .withHelp("replace it with your own words, or remove it");
    }
}
