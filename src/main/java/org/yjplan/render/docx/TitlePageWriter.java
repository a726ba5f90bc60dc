package org.yjplan.render.docx;

import java.util.Iterator;
import org.yjplan.document.Paragraph;
import org.yjplan.document.TitlePage;

/** Writes the crest and the words of the title page; their styles place them. */
final class TitlePageWriter {
    private static final ParagraphStyle CREST = ParagraphStyle.light("PlanCrest");
    private static final ParagraphStyle AUTHORITY = ParagraphStyle.light("PlanAuthority");
    private static final ParagraphStyle TITLE = ParagraphStyle.bold("Title");
    private static final ParagraphStyle PERIOD = ParagraphStyle.light("Subtitle");
    private static final ParagraphStyle STATUS = ParagraphStyle.bold("PlanStatus");
    private static final ParagraphStyle STATEMENT = ParagraphStyle.light("PlanStatement");

    /** How far the chip behind the status extends beyond its words, in points. */
    private static final float CHIP_PADDING = 8;

    /** The space above the authority in its style, and the least space below a crest, in twips. */
    private static final int ABOVE_AUTHORITY = 1300;

    private static final int BELOW_CREST = 280;

    private final Paragraphs paragraphs;
    private final InlineWriter inlines;
    private final PictureWriter pictures;

    TitlePageWriter(Paragraphs paragraphs, InlineWriter inlines, PictureWriter pictures) {
        this.paragraphs = paragraphs;
        this.inlines = inlines;
        this.pictures = pictures;
    }

    /** The style of a part of the title page. */
    static ParagraphStyle styleOf(Paragraph.Style style) {
        return switch (style) {
            case AUTHORITY -> AUTHORITY;
            case TITLE -> TITLE;
            case PERIOD -> PERIOD;
            case STATUS -> STATUS;
            case STATEMENT -> STATEMENT;
            case ATTRIBUTION -> ParagraphStyle.ATTRIBUTION;
            case BODY -> ParagraphStyle.BODY;
        };
    }

    /** Writes the title page. */
    void write(TitlePage titlePage, BlockContext context) {
        titlePage
                .crest()
                .ifPresent(crest ->
                        paragraphs.write(ParagraphFormat.of(CREST), () -> pictures.write(crest, context.width())));
        Iterator<Float> chips = titlePage.chips().iterator();
        for (Paragraph paragraph : titlePage.paragraphs()) {
            ParagraphStyle style = styleOf(paragraph.style());
            ParagraphFormat format = ParagraphFormat.of(style);
            if (paragraph.style() == Paragraph.Style.AUTHORITY
                    && titlePage.crest().isPresent()) {
                int taken = Twips.of(titlePage.crest().get().height());
                format = format.spacedBefore(Math.max(BELOW_CREST, ABOVE_AUTHORITY - taken));
            }
            if (paragraph.style() == Paragraph.Style.STATUS) {
                format = format.indentedRight(rightOfChip(chips.next(), context));
            }
            if (paragraph.style() == Paragraph.Style.STATEMENT) {
                format = format.atFoot(context.width());
            }
            paragraphs.write(format, () -> inlines.write(paragraph.content(), style));
        }
    }

    /** The chip is as wide as its words: a paragraph's shading ends at its right indent. */
    private static int rightOfChip(float words, BlockContext context) {
        return Math.max(0, context.width() - Twips.of(words + 2 * CHIP_PADDING));
    }
}
