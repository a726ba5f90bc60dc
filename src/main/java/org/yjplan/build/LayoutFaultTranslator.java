package org.yjplan.build;

import java.util.Optional;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.layout.MissingGlyph;
import org.yjplan.prose.LocatedOrigin;
import org.yjplan.template.TemplateOrigin;

/** Turns faults that only layout can meet into findings at the line of the plan that they came from. */
final class LayoutFaultTranslator {
    private final CompiledPlan plan;
    /** With the theme, whose header and footer have words as well. */
    private final ThemeLookup lookup;

    LayoutFaultTranslator(CompiledPlan plan, ThemeLookup lookup) {
        this.plan = plan;
        this.lookup = lookup;
    }

    /** A character that no font has. */
    Diagnostic of(MissingGlyph missing) {
        String character = Character.toString(missing.codePoint());
        String name =
                Optional.ofNullable(Character.getName(missing.codePoint())).orElse("without a name");
        return BuildFaults.MISSING_GLYPH
                .at(
                        location(missing, character),
                        "no font has the character %s (U+%04X, %s)"
                                .formatted(shown(missing.codePoint()), missing.codePoint(), name))
                .withHelp("use another character, or words");
    }

    private Location location(MissingGlyph missing, String character) {
        if (missing.origin() instanceof TemplateOrigin origin) {
            // A template only passes on the words of the plan: look for the character there first.
            return plan.locations().find(character).orElseGet(origin::location);
        }
        if (missing.origin() instanceof LocatedOrigin origin) {
            return within(origin.location(), character);
        }
        return plan.locations().find(character).or(() -> lookup.find(character)).orElse(Location.ofFile("plan.yaml"));
    }

    /** The place of the character itself within the stretch that it came from. */
    private Location within(Location stretch, String character) {
        for (int line = stretch.line(); line <= stretch.endLine(); line++) {
            String text = plan.lines().line(stretch.file(), line).orElse("");
            int from = line == stretch.line() ? text.offsetByCodePoints(0, clip(text, stretch.column() - 1)) : 0;
            int at = text.indexOf(character, from);
            if (at >= 0) {
                return Location.of(stretch.file(), line, text.codePointCount(0, at) + 1, 1);
            }
        }
        return stretch;
    }

    private static int clip(String text, int column) {
        return Math.max(0, Math.min(column, text.codePointCount(0, text.length())));
    }

    /** The character itself where it can be printed without harm. */
    private static String shown(int codePoint) {
        return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.FORMAT
                ? "that cannot be printed"
                : "“" + Character.toString(codePoint) + "”";
    }
}
