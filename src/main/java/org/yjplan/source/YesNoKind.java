package org.yjplan.source;

import java.util.Locale;
import java.util.Map;
import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;

/** Yes and no; true and false are accepted too. */
final class YesNoKind implements ValueKind<Boolean> {
    @Override
    public Class<Boolean> type() {
        return Boolean.class;
    }

    @Override
    public String noun() {
        return "yes or no";
    }

    @Override
    public Map<String, Object> schema() {
        return ValueKind.types("boolean", "string");
    }

    @Override
    public String words(Boolean truth, Wording wording) {
        return wording.say(truth ? Phrase.YES : Phrase.NO);
    }

    @Override
    public String typed(Boolean truth) {
        return truth.toString();
    }

    @Override
    public ParseResult<Boolean> read(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true" -> ParseResult.of(true);
            case "no", "false" -> ParseResult.of(false);
            default -> ParseResult.refuse(SourceFaults.YES_OR_NO, "which is neither yes nor no", "write yes or no");
        };
    }
}
