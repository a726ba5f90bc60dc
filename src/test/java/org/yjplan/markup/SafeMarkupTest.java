package org.yjplan.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SafeMarkupTest {
    @Test
    void escapesTextAndLeavesMarkupAsItIs() {
        SafeMarkup strong = SafeMarkup.of("<strong>%s</strong>", "a < b & \"c\" > d");

        assertThat(SafeMarkup.of("<p title=\"%s\">%s</p>", "say \"%s\"", strong))
                .hasToString("<p title=\"say &quot;%s&quot;\">"
                        + "<strong>a &lt; b &amp; &quot;c&quot; &gt; d</strong></p>");
    }

    @Test
    void requiresAPartForEachPlaceholder() {
        assertThatThrownBy(() -> SafeMarkup.of("<p>%s</p>")).hasMessage("too few parts for <p>%s</p>");
        assertThatThrownBy(() -> SafeMarkup.of("<p></p>", "a")).hasMessage("too many parts for <p></p>");
    }

    @Test
    void keepsLineBreaksInAttributes() {
        assertThat(SafeMarkup.of("<a b=\"%s\"/>", SafeMarkup.attribute("1 < 2\n\t3")))
                .hasToString("<a b=\"1 &lt; 2&#10;&#9;3\"/>");
    }

    @Test
    void isEmptyWithoutItsPart() {
        assertThat(SafeMarkup.ifPresent(" id=\"%s\"", Optional.of("<a>"))).hasToString(" id=\"&lt;a&gt;\"");
        assertThat(SafeMarkup.ifPresent(" id=\"%s\"", Optional.empty()).isEmpty())
                .isTrue();
        assertThat(SafeMarkup.all(List.of(1, 2), number -> SafeMarkup.of("<%s>", number)))
                .hasToString("<1><2>");
    }
}
