package org.yjplan.template;

import java.util.List;
import java.util.Optional;
import org.yjplan.document.Block;
import org.yjplan.document.Caption;
import org.yjplan.document.Figure;
import org.yjplan.document.Image;
import org.yjplan.document.Origin;

/** Turns the markup of a figure, a picture and perhaps its caption, into a figure. */
final class FigureBuilder {
    private final Output output;
    private final MarkupFaults faults;
    private final WordsBuilder words;
    private final TemplatePictures pictures;

    FigureBuilder(Output output, MarkupFaults faults, WordsBuilder words, TemplatePictures pictures) {
        this.output = output;
        this.faults = faults;
        this.words = words;
        this.pictures = pictures;
    }

    Optional<Block> build(Markup.Element figure, AttributeReader attributes) {
        Optional<Markup.Element> picture = Optional.empty();
        Optional<Caption> caption = Optional.empty();
        for (Markup piece : figure.children()) {
            if (piece instanceof Markup.Characters characters && !characters.isBlank()) {
                faults.strayWords(characters, "a figure");
            } else if (piece instanceof Markup.Element part && part.is("img") && picture.isEmpty()) {
                picture = Optional.of(part);
            } else if (piece instanceof Markup.Element part && part.is("figcaption") && caption.isEmpty()) {
                caption = words.caption(part);
            } else if (piece instanceof Markup.Element other) {
                faults.misplaced(other, "a figure", List.of("img and figcaption, once each"));
            }
        }
        if (picture.isEmpty()) {
            faults.at(figure, TemplateFaults.MISSING, "a figure without a picture", "write <img src=\"…\" alt=\"…\"/>");
            return Optional.empty();
        }
        return figure(figure, picture.get(), attributes.raw("id"), caption);
    }

    private Optional<Block> figure(
            Markup.Element figure, Markup.Element picture, Optional<String> id, Optional<Caption> caption) {
        AttributeReader attributes = new AttributeReader(picture, faults);
        picture.children().stream()
                .filter(Markup.Element.class::isInstance)
                .forEach(inner -> faults.misplaced((Markup.Element) inner, "a picture", List.of()));
        Markup.Attribute source = picture.attributes().get("src");
        if (attributes.raw("src").isEmpty()) {
            attributes.required("src");
            return Optional.empty();
        }
        if (!picture.attributes().containsKey("alt")) {
            faults.at(
                    picture,
                    TemplateFaults.MISSING,
                    "<img> needs “alt”",
                    "say in words what the picture shows, or write alt=\"\" if it only decorates");
            return Optional.empty();
        }
        Optional<Image> image =
                pictures.image(attributes.raw("src").get(), output.locate(source.start(), source.end()));
        return image.map(found -> new Figure(id, found, attributes.words("alt").orElse(""), caption, originOf(figure)));
    }

    private Origin originOf(Markup.Element element) {
        return new TemplateOrigin(output.locate(element.start(), element.end()));
    }
}
