package org.yjplan.scaffold;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yjplan.language.Wording;
import org.yjplan.model.FillIn;
import org.yjplan.model.Period;
import org.yjplan.model.Prose;
import org.yjplan.model.RecordBuilder;
import org.yjplan.model.Section;

/** Last year's words as a start for this year's: kept, and marked until somebody has been through them. */
final class CarriedOverProse {
    private static final String REVISE =
            FillIn.of("this is last year's text: bring it up to date, then take this line out") + "\n\n";

    /** Text that only places what the plan holds, which is up to date when the plan is. */
    private static final Pattern PLACED = Pattern.compile("(?:\\s*\\{\\{[^{}]*\\}\\}\\s*)+");

    private final Period last;
    private final Period next;
    private final EditionParts parts;

    CarriedOverProse(Period last, Period next, EditionParts parts) {
        this.last = last;
        this.next = next;
        this.parts = parts;
    }

    /** A title with this year's period where it has last year's, which may be written 2013–14 or 2013–2014. */
    String title(String title) {
        String moved = title;
        for (String dash : List.of("–", "-", "/")) {
            moved = moved.replace(inFull(last, dash), inFull(next, dash))
                    .replace(
                            Wording.ENGLISH.period(last).replace("–", dash),
                            Wording.ENGLISH.period(next).replace("–", dash));
        }
        return moved;
    }

    private static String inFull(Period period, String dash) {
        return period.first().getYear() + dash + period.last().getYear();
    }

    /** The same sections, each with its words marked. */
    List<Section> sections(List<Section> sections) {
        return sections.stream().map(this::section).toList();
    }

    private Section section(Section section) {
        return RecordBuilder.of(section)
                .change(Section::title, this::title)
                .change(Section::meets, parts::heading)
                .change(Section::text, CarriedOverProse::revise)
                .change(Section::sections, this::sections)
                .build();
    }

    static Optional<Prose> revise(Optional<Prose> text) {
        return text.map(CarriedOverProse::revise);
    }

    /** Some points, of which the first one is marked. */
    static List<Prose> revise(List<Prose> points) {
        List<Prose> revised = new ArrayList<>(points);
        if (!revised.isEmpty()) {
            revised.set(0, revise(revised.get(0)));
        }
        return revised;
    }

    static Prose revise(Prose text) {
        boolean clear = FillIn.isMarked(text.markdown())
                || PLACED.matcher(text.markdown()).matches();
        return clear ? text : new Prose(REVISE + text.markdown());
    }
}
