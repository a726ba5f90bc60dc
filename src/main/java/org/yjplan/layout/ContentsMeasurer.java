package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import org.yjplan.document.CaptionList;
import org.yjplan.document.Contents;
import org.yjplan.document.PlainText;
import org.yjplan.theme.Theme;

/** Measures the table of contents: numbers, words, leaders and the page numbers of the headings. */
final class ContentsMeasurer {
    /** Entries are separated by leaders and space, and need less leading than running text. */
    private static final float LEADING = 1.2f;

    private final LayoutContext context;
    private final TextFormat format;

    ContentsMeasurer(LayoutContext context, TextFormat format) {
        this.context = context;
        this.format = format;
    }

    Content measure(Contents contents) {
        return measure(contents.entries());
    }

    Content measure(CaptionList list) {
        return measure(list.entries());
    }

    private Content measure(List<Contents.Entry> listed) {
        if (listed.isEmpty()) {
            return new StackContent(List.of());
        }
        Element element = format.parent().add(Role.Plain.CONTENTS);
        Theme theme = context.theme();
        float[] numberWidths = new float[7];
        List<Entry> entries = new ArrayList<>();
        for (Contents.Entry entry : listed) {
            Element link = element.add(Role.Plain.CONTENTS_ITEM)
                    .add(Role.Plain.REFERENCE)
                    .add(new Role.Link("#" + entry.target(), description(entry)));
            boolean top = entry.level() == 1;
            float size = top
                    ? theme.type().body()
                    : Math.max(theme.type().table(), theme.type().body() - 1.5f);
            TextStyle style = TextStyle.of(
                    Face.REGULAR, size, format.onBackground(theme.palette().text()));
            TextStyle quiet =
                    style.withColour(format.onBackground(theme.palette().accentGrey()));
            MeasuredText number = new InlineMeasurer(context, quiet, link)
                    .add(
                            entry.number()
                                    .map(n -> n.replace(' ', '\u00a0') + "\u00a0")
                                    .orElse(""),
                            quiet,
                            link)
                    .finish();
            MeasuredText words = InlineMeasurer.measure(context, entry.content(), style, link);
            int level = entry.level();
            numberWidths[level] = Math.max(numberWidths[level], number.most());
            TextContent.Shape shape = context.shape(style, LEADING)
                    .withSpace(top ? theme.spacing().item() + 1 : 0, top ? 2 : 1);
            Segment look = new Segment(0, "", 0, style, link);
            entries.add(new Entry(entry.level(), entry.target(), number, words, shape, look));
        }
        float indent = theme.spacing().indent();
        List<Content> lines = new ArrayList<>(entries.size());
        for (Entry entry : entries) {
            float numberWidth = entry.number().isEmpty() ? 0 : numberWidths[entry.level()] + 6;
            lines.add(new ContentsLines(
                    entry.number(),
                    entry.words(),
                    entry.shape(),
                    new ContentsLines.Columns((entry.level() - 1) * indent, numberWidth),
                    entry.target(),
                    entry.look()));
        }
        return new SpacedContent(new StackContent(lines), 0, format.paragraphSpace());
    }

    private record Entry(
            int level, String target, MeasuredText number, MeasuredText words, TextContent.Shape shape, Segment look) {}

    private static String description(Contents.Entry entry) {
        return entry.number().map(number -> number + " ").orElse("") + PlainText.of(entry.content());
    }
}
