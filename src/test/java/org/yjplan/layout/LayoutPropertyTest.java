package org.yjplan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yjplan.document.Document;
import org.yjplan.document.DocumentArbitraries;
import org.yjplan.document.IllustratedSample;
import org.yjplan.document.SampleDocuments;
import org.yjplan.theme.Page;
import org.yjplan.theme.Theme;

/** Whatever a document contains, its text stays within the margins and does not overlap other text. */
class LayoutPropertyTest {
    /** The mark of a note may hang this far beyond a column of figures; backgrounds and kerning reach a little further. */
    private static final float SLACK = 6;

    private static final Theme LARGE = Theme.standard().largePrint();

    private record Box(float left, float top, float right, float bottom, String what) {
        private boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.ofEveryKind(DocumentArbitraries.USUAL_SIZE);
    }

    @Property(tries = 150, seed = "1998")
    void nothingLeavesTheMarginsOrOverlapsOtherText(@ForAll("documents") Document document) {
        check(LaidLines.layout(document), Theme.standard());
    }

    @Property(tries = 100, seed = "1998")
    void nothingLeavesTheMarginsOrOverlapsOtherTextInLargePrint(@ForAll("documents") Document document) {
        check(new LayoutEngine(new FixedMetrics(), LARGE).layout(document), LARGE);
    }

    @Test
    void difficultContentStaysWithinTheMarginsInLargePrint() {
        for (Document document : List.of(UglyDocuments.everything(), IllustratedSample.document())) {
            check(new LayoutEngine(new FixedMetrics(), LARGE).layout(document), LARGE);
        }
    }

    @Test
    void difficultContentStaysWithinTheMargins() {
        check(LaidLines.layout(UglyDocuments.everything()), Theme.standard());
        check(LaidLines.layout(IllustratedSample.document()), Theme.standard());
    }

    static void check(Layout layout, Theme theme) {
        for (int p = 0; p < layout.pages().size(); p++) {
            LaidPage page = layout.pages().get(p);
            Page shape = page.width() > page.height() ? theme.landscape() : theme.portrait();
            List<Box> boxes = boxes(page);
            for (Box box : boxes) {
                assertThat(box.left()).as(box.what()).isGreaterThanOrEqualTo(shape.left() - SLACK);
                assertThat(box.right()).as(box.what()).isLessThanOrEqualTo(page.width() - shape.right() + SLACK);
                assertThat(box.top()).as(box.what()).isGreaterThanOrEqualTo(shape.top() - 1);
                assertThat(box.bottom()).as(box.what()).isLessThanOrEqualTo(page.height() - shape.bottom() + 1);
            }
            assertNoneOverlap(p + 1, boxes);
        }
    }

    private static void assertNoneOverlap(int page, List<Box> boxes) {
        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                Box one = boxes.get(i);
                Box other = boxes.get(j);
                if (one.overlaps(other)) {
                    throw new AssertionError("on page " + page + ", " + one + " lies over " + other);
                }
            }
        }
    }

    /** The areas of content; for letters, from the baseline to the x-height. */
    private static List<Box> boxes(LaidPage page) {
        List<Box> boxes = new ArrayList<>();
        for (Fragment fragment : page.fragments()) {
            boolean content = fragment.owner() instanceof Element || fragment.owner() == Artifact.REPEATED_HEAD;
            if (content && fragment instanceof Fragment.Text t) {
                boxes.add(new Box(t.x() + 0.1f, t.y() - t.size() / 2, t.x() + t.width() - 0.1f, t.y(), t.text()));
            } else if (fragment instanceof Fragment.Picture p) {
                boxes.add(new Box(
                        p.x(),
                        p.y(),
                        p.x() + p.width(),
                        p.y() + p.height(),
                        p.image().toString()));
            } else if (fragment instanceof Fragment.SignatureField f) {
                boxes.add(new Box(f.x(), f.y(), f.x() + f.width(), f.y() + f.height(), f.label()));
            }
        }
        return boxes;
    }

    @Test
    void onlyRaisedMarksAreSmallerThanLargePrint() {
        for (Document document :
                List.of(SampleDocuments.kitchenSink(), UglyDocuments.everything(), IllustratedSample.document())) {
            for (LaidPage page :
                    new LayoutEngine(new FixedMetrics(), LARGE).layout(document).pages()) {
                assertThat(LaidLines.texts(page))
                        .filteredOn(text -> text.text().strip().length() > 1)
                        .allMatch(text -> text.size() >= 18);
            }
        }
    }
}
