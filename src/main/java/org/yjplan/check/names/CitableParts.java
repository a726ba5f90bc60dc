package org.yjplan.check.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.yjplan.model.Prose;
import org.yjplan.model.Report;
import org.yjplan.model.Section;

/**
 * The parts of a document that its prose can cite by number.
 *
 * @param sections its sections, in order
 * @param report whether it is a report: another rule checks its citations of appendices against their list
 * @param headed the names of appendices that its own prose has as headings
 */
record CitableParts(List<Section> sections, boolean report, Set<String> headed) {
    /** A line of prose that makes a heading, or places a component that may contain some. */
    private static final Pattern HEADING = Pattern.compile("(?m)^\\s*(?:#|\\{\\{)");

    /** Copies the collections. */
    CitableParts {
        sections = List.copyOf(sections);
        headed = Set.copyOf(headed);
    }

    /** That of a report. */
    static CitableParts of(Report report, Set<String> headed) {
        return new CitableParts(report.sections(), true, headed);
    }

    /** Whether there can be a section of a number such as 9 or 9.4. Numbers within a component are not known. */
    boolean hasSection(String number) {
        List<Section> level = sections;
        Optional<Section> within = Optional.empty();
        for (String part : number.split("\\.")) {
            int wanted = part.length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(part);
            List<Section> numbered = level.stream()
                    .filter(section -> section.numbered().orElse(true))
                    .toList();
            if (wanted < 1 || wanted > numbered.size()) {
                return within.flatMap(Section::text)
                        .filter(CitableParts::hasHeadings)
                        .isPresent();
            }
            within = Optional.of(numbered.get(wanted - 1));
            level = within.get().sections();
        }
        return true;
    }

    /** Whether there is an appendix of a number or a letter. */
    boolean hasAppendix(String name) {
        String title = "appendix " + name.toLowerCase(Locale.ROOT);
        return report || headed.contains(name) || sections.stream().anyMatch(section -> isTitled(section, title));
    }

    private static boolean isTitled(Section section, String title) {
        String own =
                section.title().toLowerCase(Locale.ROOT).replace('\u00a0', ' ').replace("annex ", "appendix ");
        boolean starts = own.startsWith(title)
                && (own.length() == title.length() || !Character.isLetterOrDigit(own.charAt(title.length())));
        return starts || section.sections().stream().anyMatch(inner -> isTitled(inner, title));
    }

    private static boolean hasHeadings(Prose prose) {
        return HEADING.matcher(prose.markdown()).find();
    }
}
