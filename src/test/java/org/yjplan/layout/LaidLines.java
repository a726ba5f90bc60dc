package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.yjplan.document.Block;
import org.yjplan.document.Document;
import org.yjplan.theme.Theme;

/** The lines of a laid-out document. */
final class LaidLines {
    private LaidLines() {}

    static Layout layout(Document document) {
        return new LayoutEngine(new FixedMetrics(), Theme.standard()).layout(document);
    }

    static Layout layout(Block... blocks) {
        return layout(UglyDocuments.of(blocks));
    }

    /** The lines of content of a page, from the top down; text side by side counts as one line. */
    static List<String> of(LaidPage page) {
        return of(page, owner -> owner instanceof Element);
    }

    /** The lines of the text of some owners. */
    static List<String> of(LaidPage page, Predicate<Owner> owners) {
        List<String> lines = new ArrayList<>();
        float baseline = -1;
        for (Fragment.Text text : texts(page)) {
            if (owners.test(text.owner())) {
                boolean same = Math.abs(text.y() - baseline) < 0.5;
                String line = same ? lines.remove(lines.size() - 1) + text.text() : text.text();
                lines.add(line);
                baseline = text.y();
            }
        }
        return lines;
    }

    static List<Fragment.Text> texts(LaidPage page) {
        return page.fragments().stream()
                .filter(Fragment.Text.class::isInstance)
                .map(Fragment.Text.class::cast)
                .toList();
    }
}
