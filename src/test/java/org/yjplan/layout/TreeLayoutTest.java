package org.yjplan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Make;
import org.yjplan.document.Origin;
import org.yjplan.document.Tree;
import org.yjplan.theme.Palette;
import org.yjplan.theme.Theme;

class TreeLayoutTest {
    private static final Palette PALETTE = Theme.standard().palette();

    private static Tree.Node node(String words, Tree.Node... below) {
        return new Tree.Node(List.of(Make.text(words)), List.of(below), Origin.NONE);
    }

    private static Tree tree(Tree.Node... nodes) {
        return new Tree(Optional.of("structure"), List.of(nodes), Optional.empty(), Origin.NONE);
    }

    private static List<Fragment.Fill> fills(LaidPage page, boolean boxes) {
        return page.fragments().stream()
                .filter(Fragment.Fill.class::isInstance)
                .map(Fragment.Fill.class::cast)
                .filter(fill -> fill.colour().equals(boxes ? PALETTE.tint() : PALETTE.accentGrey()))
                .toList();
    }

    private static Fragment.Text text(LaidPage page, String words) {
        return LaidLines.texts(page).stream()
                .filter(text -> text.text().equals(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void boxesAreBelowAndRightOfTheirParent() {
        LaidPage page = LaidLines.layout(tree(node("Head", node("Team", node("Post")), node("Other"))))
                .pages()
                .get(0);

        assertThat(LaidLines.of(page)).containsExactly("Head", "Team", "Post", "Other");
        assertThat(Stream.of("Head", "Team", "Post")
                        .map(words -> text(page, words).x()))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(text(page, "Other").x()).isEqualTo(text(page, "Team").x());
    }

    @Test
    void everyBoxHoldsItsWords() {
        LaidPage page = LaidLines.layout(tree(node("Head", node("Team " + "and more ".repeat(30)))))
                .pages()
                .get(0);

        assertThat(fills(page, true)).hasSize(2);
        for (Fragment.Text text : LaidLines.texts(page)) {
            assertThat(fills(page, true).stream()
                            .filter(box -> box.x() < text.x()
                                    && text.x() + text.width() < box.x() + box.width()
                                    && box.y() < text.y() - text.size() / 2
                                    && text.y() < box.y() + box.height()))
                    .hasSize(text.owner() instanceof Element ? 1 : 0);
        }
    }

    @Test
    void linesLeadToEveryBoxAlsoAfterAPageBreak() {
        for (LaidPage page : LaidLines.layout(UglyDocuments.tree()).pages()) {
            for (Fragment.Fill box : fills(page, true)) {
                boolean outermost = box.x() == Theme.standard().portrait().left();
                float middle = box.y() + box.height() / 2;
                assertThat(fills(page, false).stream()
                                .filter(line -> line.height() < 2
                                        && Math.abs(line.x() + line.width() - box.x()) < 0.1
                                        && Math.abs(line.y() - middle) < 2))
                        .hasSize(outermost ? 0 : 1);
            }
        }
    }

    @Test
    void noPageBreakSplitsABox() {
        int boxes = 0;
        Layout layout = LaidLines.layout(UglyDocuments.tree());
        for (LaidPage page : layout.pages()) {
            boxes += fills(page, true).size();
        }
        assertThat(layout.pages()).hasSizeGreaterThan(1);
        assertThat(boxes).isEqualTo(23);
    }

    @Test
    void wordsThatNoPageCanHoldContinueOnTheNext() {
        Layout layout = LaidLines.layout(tree(node("Very long. ".repeat(1500))));

        assertThat(layout.pages()).hasSizeGreaterThan(1);
        LayoutPropertyTest.check(layout, Theme.standard());
    }

    @Test
    void aTreeIsTheTargetOfItsId() {
        assertThat(LaidLines.layout(tree(node("Head"))).pageOf("structure")).hasValue(1);
    }
}
