package org.yjplan.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yjplan.document.Block;
import org.yjplan.document.BlockVisitor;
import org.yjplan.document.CallOut;
import org.yjplan.document.CaptionList;
import org.yjplan.document.Contents;
import org.yjplan.document.DefinitionList;
import org.yjplan.document.Figure;
import org.yjplan.document.Heading;
import org.yjplan.document.Landscape;
import org.yjplan.document.ListBlock;
import org.yjplan.document.ListFit;
import org.yjplan.document.ListLabels;
import org.yjplan.document.NumberedParagraph;
import org.yjplan.document.PageBreak;
import org.yjplan.document.Paragraph;
import org.yjplan.document.PlainText;
import org.yjplan.document.Quote;
import org.yjplan.document.Signature;
import org.yjplan.document.Strong;
import org.yjplan.document.Table;
import org.yjplan.document.TitlePage;
import org.yjplan.document.Tree;
import org.yjplan.theme.Colour;
import org.yjplan.theme.Palette;
import org.yjplan.theme.Spacing;
import org.yjplan.theme.TypeScale;

/** Turns blocks into measured content, and gives each its structure element. */
final class BlockMeasurer implements BlockVisitor<Content> {
    private static final float HEADING_LEADING = 1.2f;

    /** The space above a signature line, in points. */
    static final float SIGNATURE_HEIGHT = 26;

    private final LayoutContext context;
    private final TextFormat format;
    private final Palette palette;
    private final TypeScale type;
    private final Spacing spacing;

    BlockMeasurer(LayoutContext context, TextFormat format) {
        this.context = context;
        this.format = format;
        palette = context.theme().palette();
        type = context.theme().type();
        spacing = context.theme().spacing();
    }

    /** Blocks, one below another. */
    Content measure(List<Block> blocks) {
        List<Content> contents = new ArrayList<>(blocks.size());
        blocks.forEach(block -> contents.add(block.accept(this)));
        return new StackContent(contents);
    }

    private Content measure(List<Block> blocks, TextFormat inner) {
        return new BlockMeasurer(context, inner).measure(blocks);
    }

    @Override
    public Content visit(Paragraph paragraph) {
        TextStyle style = styleOf(paragraph.style());
        boolean isTitle = paragraph.style() == Paragraph.Style.TITLE;
        Element element = format.parent().add(isTitle ? Role.Plain.TITLE : Role.Plain.PARAGRAPH);
        MeasuredText text = InlineMeasurer.measure(context, paragraph.content(), style, element);
        TextContent.Shape shape = shape(text, style, isTitle ? HEADING_LEADING : format.leading());
        if (paragraph.style() == Paragraph.Style.STATUS) {
            context.fits().put(paragraph, text.most());
        }
        return new TextContent(text, isInBold(paragraph) ? shape.keeping(1) : shape, Optional.empty(), isTitle);
    }

    /** Whether it is a line in bold, which serves as a heading where no heading is allowed. */
    private static boolean isInBold(Paragraph paragraph) {
        return paragraph.content().size() == 1 && paragraph.content().get(0) instanceof Strong;
    }

    private TextContent.Shape shape(MeasuredText text, TextStyle style, float leading) {
        TextContent.Shape shape =
                context.shape(style, leading).aligned(format.right()).withSpace(0, format.paragraphSpace());
        return text.text().endsWith(":") ? shape.keeping(1) : shape;
    }

    /** The number is in the margin of the paragraph, and is read as its first word. */
    @Override
    public Content visit(NumberedParagraph paragraph) {
        Element element = format.parent().add(Role.Plain.PARAGRAPH);
        TextStyle style = format.style();
        MeasuredText number = new InlineMeasurer(context, style, element)
                .add(
                        paragraph.label().orElse("") + "\u00a0",
                        style.withColour(format.onBackground(palette.accentGrey())),
                        element)
                .finish();
        MeasuredText text = InlineMeasurer.measure(context, paragraph.content(), style, element);
        TextContent.Shape shape = shape(text, style, format.leading());
        Optional<Anchor> anchor = paragraph.id().map(id -> new Anchor(id, OptionalInt.empty(), ""));
        List<Content> body = new ArrayList<>(List.of(new TextContent(text, shape, anchor, false)));
        paragraph.below().forEach(block -> body.add(block.accept(this)));
        float start = 0;
        for (int depth = 0; depth < paragraph.depth(); depth++) {
            start += TypeScale.paragraphNumber(depth, style.size());
        }
        float room = Math.max(TypeScale.paragraphNumber(paragraph.depth(), style.size()), number.most());
        return new ItemContent(number, new StackContent(body), start + room, room - number.most(), shape);
    }

    private TextStyle styleOf(Paragraph.Style part) {
        return switch (part) {
            case BODY -> format.style();
            case AUTHORITY -> TextStyle.of(Face.REGULAR, type.authority(), palette.quietText());
            case TITLE -> TextStyle.of(Face.BOLD, type.title(), palette.accent());
            case PERIOD -> TextStyle.of(Face.REGULAR, type.period(), palette.text());
            case STATUS -> TextStyle.of(Face.BOLD, type.body(), palette.accent());
            case STATEMENT -> TextStyle.of(Face.REGULAR, Math.max(type.table(), type.body() - 1), palette.quietText());
            case ATTRIBUTION -> TextStyle.of(Face.REGULAR, type.table(), format.onBackground(palette.quietText()));
        };
    }

    @Override
    public Content visit(Heading heading) {
        Element element = format.parent().add(new Role.Heading(heading.level()));
        boolean major = heading.level() <= 2;
        TextStyle style = TextStyle.of(
                Face.BOLD,
                type.heading(heading.level()),
                format.onBackground(major ? palette.accent() : palette.text()));
        InlineMeasurer measurer = new InlineMeasurer(context, style, element);
        heading.number()
                .ifPresent(number -> measurer.add(
                        number + "\u00a0\u00a0",
                        TextStyle.of(Face.REGULAR, style.size(), format.onBackground(palette.accentGrey())),
                        element));
        MeasuredText text = measurer.add(heading.content()).finish();
        float before = heading.level() == 1 ? spacing.beforeHeading1() : spacing.beforeHeading();
        String title = heading.number().map(number -> number + " ").orElse("") + PlainText.of(heading.content());
        TextContent.Shape shape = context.shape(style, HEADING_LEADING)
                .withSpace(heading.level() < 3 ? before : before * 0.8f, afterHeading(heading.level()))
                .inOne()
                .keeping(2);
        Anchor anchor = new Anchor(heading.id().orElse(""), OptionalInt.of(heading.level()), title);
        return new TextContent(text, shape, Optional.of(anchor), true);
    }

    private float afterHeading(int level) {
        return level < 3 ? spacing.afterHeading() : spacing.afterHeading() * 0.6f;
    }

    @Override
    public Content visit(ListBlock list) {
        ListLabels labels = labels(list);
        Element element = format.parent().add(new Role.List(Role.Numbering.of(labels)));
        TextFormat inner = format.inList(list.ordered());
        float leadIn = format.bullets() + format.numbers() == 0 ? 0 : spacing.item();
        List<ItemPart> parts = new ArrayList<>();
        float widest = 0;
        for (int i = 0; i < list.items().size(); i++) {
            Element item = element.add(Role.Plain.ITEM);
            Element label = item.add(Role.Plain.LABEL);
            Element body = item.add(Role.Plain.ITEM_BODY);
            String mark = labels.of(list.start() + i);
            TextStyle style = format.style();
            MeasuredText measured = new InlineMeasurer(context, style, label)
                    .add(mark, style, label)
                    .finish();
            widest = Math.max(widest, measured.most());
            parts.add(new ItemPart(
                    measured,
                    measure(list.items().get(i).blocks(), inner.in(body).spaced(spacing.item()))));
        }
        float gap = list.ordered() ? 6 : 7;
        float indent = Math.max(spacing.indent(), widest + gap + 2);
        context.fits().put(list, new ListFit(labels, indent));
        List<Content> items = new ArrayList<>();
        TextContent.Shape shape = context.shape(format.style(), format.leading());
        parts.forEach(part -> items.add(new ItemContent(part.label(), part.body(), indent, gap, shape)));
        return new SpacedContent(new StackContent(items), leadIn, format.paragraphSpace());
    }

    /** There is no letter for zero. */
    private ListLabels labels(ListBlock list) {
        if (!list.ordered()) {
            return ListLabels.bullets(format.bullets());
        }
        return list.start() < 1 ? ListLabels.DECIMAL : ListLabels.numbers(format.numbers());
    }

    private record ItemPart(MeasuredText label, Content body) {}

    @Override
    public Content visit(Quote quote) {
        Element element = format.parent().add(Role.Plain.QUOTE);
        TextStyle style = format.style()
                .withColour(format.onBackground(palette.accent()))
                .withSize(format.style().size() + 0.5f);
        Content body = measure(quote.blocks(), format.in(element).with(style).spaced(spacing.item()));
        return new BoxContent(body, format.onBackground(palette.accent()), 2.2f, 14, 0, 3, format.paragraphSpace() + 2);
    }

    @Override
    public Content visit(CallOut callOut) {
        Element element = format.parent().add(Role.Plain.CALL_OUT);
        Content body = measure(callOut.blocks(), format.in(element));
        Colour background = format.isOnDark() ? palette.accentGrey() : palette.tint();
        return new BoxContent(body, background, 0, 12, 12, 10, format.paragraphSpace() + 2);
    }

    @Override
    public Content visit(DefinitionList list) {
        return new DefinitionMeasurer(context, format).measure(list);
    }

    @Override
    public Content visit(Table table) {
        return new TableMeasurer(context, format).measure(table);
    }

    @Override
    public Content visit(Contents contents) {
        return new ContentsMeasurer(context, format).measure(contents);
    }

    /** It starts a new page only at the top level of a document; see {@link PageSequences}. */
    @Override
    public Content visit(Landscape landscape) {
        return measure(landscape.blocks());
    }

    @Override
    public Content visit(PageBreak pageBreak) {
        return new NewPageContent();
    }

    @Override
    public Content visit(CaptionList list) {
        return new ContentsMeasurer(context, format).measure(list);
    }

    /** A caption is beside its figure, not within: the figure's description would hide it from screen readers. */
    @Override
    public Content visit(Figure figure) {
        boolean named = figure.caption().isPresent();
        Element parent = named ? format.parent().add(Role.Plain.GROUP) : format.parent();
        Owner owner = figure.isDecorative() ? Artifact.DECORATION : parent.add(new Role.Figure(figure.alternative()));
        Optional<Content> caption = figure.caption()
                .map(words -> TextContent.of(
                        CaptionMeasurer.measure(context, format, words, parent),
                        CaptionMeasurer.shape(context).withSpace(5, 0)));
        Content picture = new PictureContent(figure.image(), PictureContent.BY_GRAIN, owner, figure.id(), caption);
        float around = named ? spacing.aroundTable() : format.paragraphSpace();
        return new SpacedContent(picture, named ? around : 0, around);
    }

    @Override
    public Content visit(Signature signature) {
        boolean signed = signature.kind() == Signature.Kind.SIGNATURE;
        Role role = signed ? new Role.Field(signature.label()) : new Role.Figure(signature.label());
        return new BlankContent(
                format.parent().add(role), SIGNATURE_HEIGHT, 220, format.onBackground(palette.quietText()));
    }

    @Override
    public Content visit(Tree tree) {
        return new TreeMeasurer(context, format).measure(tree);
    }

    /** It forms a page of its own only at the top level of a document; see {@link PageSequences}. */
    @Override
    public Content visit(TitlePage titlePage) {
        return new TitleMeasurer(context, format).measure(titlePage);
    }
}
