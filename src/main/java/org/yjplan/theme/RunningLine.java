package org.yjplan.theme;

import java.util.stream.Stream;

/**
 * The texts of a header or of a footer.
 *
 * @param left at the left margin
 * @param centre in the middle
 * @param right at the right margin
 */
public record RunningLine(RunningText left, RunningText centre, RunningText right) {
    /** The words of all three. */
    public Stream<String> words() {
        return Stream.of(left, centre, right)
                .flatMap(text -> text.parts().stream())
                .filter(RunningText.Words.class::isInstance)
                .map(part -> ((RunningText.Words) part).text());
    }
}
