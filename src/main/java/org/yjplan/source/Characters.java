package org.yjplan.source;

/** Which characters are allowed in the text of a plan. */
final class Characters {
    private Characters() {}

    /**
     * Whether a character is allowed: those of XML 1.0 (production 2, Char), which Word and PDF files can hold,
     * without control characters, Unicode line separators, and byte order marks.
     */
    static boolean isAllowedInText(int c) {
        return c >= 0x20 && c <= 0x7E
                || c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0xA0 && c <= 0xD7FF && c != 0x2028 && c != 0x2029
                || c >= 0xE000 && c <= 0xFFFD && c != 0xFEFF
                || c >= 0x10000 && c <= 0x10FFFF && (c & 0xFFFE) != 0xFFFE;
    }

    /** What to call a character that cannot be shown. */
    static String name(int c) {
        String code = "U+%04X".formatted(c);
        return switch (c) {
            case 0 -> "a null character (U+0000)";
            case 0x0B -> "a Word line break (U+000B)";
            case 0x0C -> "a page break (U+000C)";
            case 0x85, 0x2028 -> "an invisible line separator (" + code + ")";
            case 0x2029 -> "an invisible paragraph separator (U+2029)";
            case 0xFEFF -> "an invisible byte order mark (U+FEFF)";
            default -> Character.isISOControl(c) ? "a control character (" + code + ")" : "no character (" + code + ")";
        };
    }
}
