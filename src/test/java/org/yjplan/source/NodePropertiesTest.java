package org.yjplan.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a node starts that has an anchor or a tag before it. */
class NodePropertiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "word|0",
                "&a word|3",
                "!t word|3",
                "&a !t word|6",
                "!t &a word|6",
                "&a[1]|2",
                "&a,|2",
                "&a|2",
                "!|1",
                "'!t\n  word'|5",
                "'!t # note\n  word'|12",
                "'!t # note'|9",
                "'!t ## a # b\nword'|12"
            })
    void skipsAnchorTagAndComment(String text, int end) {
        assertThat(NodeProperties.at(text, 0).end()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"!t word|0|2|!t", "&a !!str x|3|8|!!str", "!|0|1|!", "!a, b|0|2|!a"})
    void readsTheTag(String text, int start, int end, String tag) {
        assertThat(NodeProperties.at(text, 0).tag()).contains(new NodeProperties.Tag(start, end, tag));
    }
}
