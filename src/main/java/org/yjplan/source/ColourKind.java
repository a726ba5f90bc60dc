package org.yjplan.source;

import java.util.Locale;
import java.util.Map;
import org.yjplan.language.Wording;
import org.yjplan.model.design.ColourCode;

/** Colours: {@code 17495a}, or {@code "#17495a"} in quotes, because a number sign starts a comment in YAML. */
final class ColourKind implements ValueKind<ColourCode> {
    private static final int DIGITS = 6;

    @Override
    public Class<ColourCode> type() {
        return ColourCode.class;
    }

    @Override
    public String noun() {
        return "a colour";
    }

    @Override
    public Map<String, Object> schema() {
        return ValueKind.pattern("^#?[0-9A-Fa-f]{6}$", "A colour is written as 17495a.", "string", "number");
    }

    @Override
    public String words(ColourCode colour, Wording wording) {
        return colour.digits();
    }

    @Override
    public ParseResult<ColourCode> read(String text) {
        String digits = (text.startsWith("#") ? text.substring(1) : text).toLowerCase(Locale.ROOT);
        if (digits.length() == DIGITS && digits.chars().allMatch(c -> Character.digit(c, 16) >= 0 && c < 128)) {
            return ParseResult.of(new ColourCode(digits));
        }
        return ParseResult.refuse(
                DesignFaults.COLOUR,
                "which is not a colour",
                "write the six digits of red, green and blue, as in 17495a for a dark teal");
    }
}
