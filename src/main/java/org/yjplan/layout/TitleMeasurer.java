package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.document.Crest;
import org.yjplan.document.Paragraph;
import org.yjplan.document.TitlePage;
import org.yjplan.theme.Palette;

/** Measures the parts of a title page. The final statements go at its foot. */
final class TitleMeasurer {
    private static final float BELOW_CREST = 14;

    private final LayoutContext context;
    private final TextFormat format;

    TitleMeasurer(LayoutContext context, TextFormat format) {
        this.context = context;
        this.format = format;
    }

    TitleContent measure(TitlePage page) {
        List<Paragraph> paragraphs = page.paragraphs();
        int foot = paragraphs.size();
        while (foot > 0 && paragraphs.get(foot - 1).style() == Paragraph.Style.STATEMENT) {
            foot--;
        }
        List<Content> upper = new ArrayList<>();
        page.crest().map(this::crest).ifPresent(upper::add);
        Paragraph.Style last = null;
        for (Paragraph paragraph : paragraphs.subList(0, foot)) {
            upper.add(part(paragraph, paragraph.style() == last));
            last = paragraph.style();
        }
        List<Content> lower = new ArrayList<>();
        for (Paragraph paragraph : paragraphs.subList(foot, paragraphs.size())) {
            lower.add(paragraph.accept(new BlockMeasurer(context, format.spaced(4))));
        }
        float rise = page.crest().map(crest -> crest.height() + BELOW_CREST).orElse(0f);
        return new TitleContent(rise, upper, lower);
    }

    private Content crest(Crest crest) {
        Owner owner =
                crest.isDecorative() ? Artifact.DECORATION : format.parent().add(new Role.Figure(crest.alternative()));
        float scale = crest.height() / crest.image().height();
        Content picture = new PictureContent(crest.image(), scale, owner, Optional.empty(), Optional.empty());
        return new SpacedContent(picture, 0, BELOW_CREST);
    }

    private Content part(Paragraph paragraph, boolean again) {
        Content content = paragraph.accept(new BlockMeasurer(context, format.spaced(2)));
        return switch (paragraph.style()) {
            case TITLE -> new SpacedContent(content, again ? 0 : 96, 10);
            case STATUS -> chip(content, again);
            case PERIOD -> new SpacedContent(content, 4, 10);
            case AUTHORITY, STATEMENT, BODY, ATTRIBUTION -> content;
        };
    }

    private Content chip(Content content, boolean again) {
        Palette palette = context.theme().palette();
        Content bar = new BoxContent(content, palette.accent(), 3, 12, 12, 5, 0);
        return new ChipContent(bar, content.widths().most() + 24, palette.tint(), again ? 4 : 26);
    }
}
