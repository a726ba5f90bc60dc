package org.yjplan.scaffold;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yjplan.guidance.Edition;
import org.yjplan.guidance.GuidanceHeading;
import org.yjplan.model.Better;
import org.yjplan.model.FillIn;
import org.yjplan.model.Indicator;
import org.yjplan.model.Performance;
import org.yjplan.model.Prose;
import org.yjplan.model.RecordBuilder;
import org.yjplan.model.RecordTree;
import org.yjplan.model.Section;

/** What an edition of the guidance asks for, as parts of a plan: a section for each heading, and its indicators. */
final class EditionParts {
    private static final Pattern PLACE = Pattern.compile("\\{\\{\\s*([a-z-]+)");

    private final Edition edition;

    EditionParts(Edition edition) {
        this.edition = edition;
    }

    /**
     * The sections, with one more for each heading that none of them answers, where the order of the guidance has it. What
     * the sections place already is not placed a second time.
     */
    List<Section> complete(List<Section> sections) {
        Set<String> placed = placed(sections);
        List<Section> complete = new ArrayList<>(sections);
        int next = 0;
        for (GuidanceHeading heading : edition.headings()) {
            int there = indexOf(heading, complete);
            if (there >= 0) {
                next = Math.max(next, there + 1);
            } else {
                complete.add(next++, section(heading, free(heading, ids(complete)), placed));
            }
        }
        return complete;
    }

    /** The indicators, with one more for each that is asked for and not among them. */
    Performance complete(Performance performance) {
        List<Indicator> complete = new ArrayList<>(performance.indicators());
        for (GuidanceHeading wanted : edition.indicators()) {
            if (complete.stream().noneMatch(wanted::isAnsweredBy)) {
                Set<String> taken = complete.stream().map(Indicator::id).collect(Collectors.toSet());
                complete.add(indicator(wanted, free(wanted, taken)));
            }
        }
        return RecordBuilder.of(performance)
                .set(Performance::indicators, complete)
                .build();
    }

    /** What a section says that it meets, if this edition asks for that. */
    Optional<String> heading(Optional<String> meets) {
        return meets.filter(id ->
                edition.headings().stream().anyMatch(heading -> heading.id().equals(id)));
    }

    /** What an indicator says that it meets, if this edition asks for that. */
    Optional<String> indicator(Optional<String> meets) {
        return meets.filter(id ->
                edition.indicators().stream().anyMatch(wanted -> wanted.id().equals(id)));
    }

    /** An id for what answers a heading, which nothing else has. */
    private String free(GuidanceHeading heading, Set<String> taken) {
        return taken.contains(heading.id()) ? heading.id() + "-" + edition.year() : heading.id();
    }

    private static Set<String> ids(List<Section> sections) {
        Set<String> ids = new HashSet<>();
        for (Section section : sections) {
            ids.add(section.id());
            ids.addAll(ids(section.sections()));
        }
        return ids;
    }

    private static Set<String> placed(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> RecordTree.of(section).stream())
                .filter(Prose.class::isInstance)
                .flatMap(prose -> PLACE.matcher(((Prose) prose).markdown()).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static int indexOf(GuidanceHeading heading, List<Section> sections) {
        for (int i = 0; i < sections.size(); i++) {
            if (isAnswered(heading, sections.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAnswered(GuidanceHeading heading, Section section) {
        return heading.isAnsweredBy(section)
                || section.sections().stream().anyMatch(inner -> isAnswered(heading, inner));
    }

    private static Section section(GuidanceHeading heading, String id, Set<String> placed) {
        String words = heading.places().stream()
                .filter(component -> !placed.contains(component))
                .map(component -> "\n\n{{ " + component + " }}")
                .collect(Collectors.joining("", FillIn.of("what there is to say about it"), ""));
        return RecordBuilder.of(Section.class)
                .set(Section::id, id)
                .set(Section::title, heading.title())
                .set(Section::meets, Optional.of(heading.id()))
                .set(Section::text, Optional.of(new Prose(words)))
                .build();
    }

    private static Indicator indicator(GuidanceHeading wanted, String id) {
        return RecordBuilder.of(Indicator.class)
                .set(Indicator::id, id)
                .set(Indicator::name, wanted.title())
                .set(Indicator::meets, Optional.of(wanted.id()))
                .set(Indicator::better, wanted.better().orElse(Better.HIGHER))
                .build();
    }
}
