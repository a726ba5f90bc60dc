package org.yjplan.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yjplan.document.Block;
import org.yjplan.document.CallOut;
import org.yjplan.document.CaptionList;
import org.yjplan.document.Contents;
import org.yjplan.document.DefinitionList;
import org.yjplan.document.Heading;
import org.yjplan.document.Inline;
import org.yjplan.document.Landscape;
import org.yjplan.document.ListBlock;
import org.yjplan.document.Named;
import org.yjplan.document.Numbered;
import org.yjplan.document.NumberedParagraph;
import org.yjplan.document.Origin;
import org.yjplan.document.PageBreak;
import org.yjplan.document.Paragraph;
import org.yjplan.document.Quote;
import org.yjplan.document.Signature;
import org.yjplan.document.TitlePage;
import org.yjplan.prose.ProseContext;

/** Turns markup into blocks. It keeps the level of the last heading, below which prose puts headings of its own. */
final class BlockBuilder {
    private static final Map<String, Paragraph.Style> TITLE_STYLES =
            AttributeReader.constants(Paragraph.Style.class, Set.of(Paragraph.Style.BODY, Paragraph.Style.ATTRIBUTION));

    private final Output output;
    private final MarkupFaults faults;
    private final ProseInPlace prose;
    private final WordsBuilder words;
    private final TableBuilder tables;
    private final FigureBuilder figures;
    private final TreeBuilder trees;
    private int headingLevel;
    private boolean landscape;

    BlockBuilder(Output output, MarkupFaults faults, ProseInPlace prose, TemplatePictures pictures, int headingLevel) {
        this.output = output;
        this.faults = faults;
        this.prose = prose;
        this.headingLevel = headingLevel;
        this.words = new WordsBuilder(output, faults, prose);
        this.figures = new FigureBuilder(output, faults, words, pictures);
        this.trees = new TreeBuilder(output, faults, words, this);
        this.tables = new TableBuilder(output, faults, words, this);
    }

    /**
     * The blocks of some markup.
     *
     * @param markup what stands there
     * @param place what may stand there
     * @param parent what contains it, for findings: “a cell”
     */
    List<Block> build(List<Markup> markup, Vocabulary.Place place, String parent) {
        List<Block> blocks = new ArrayList<>();
        List<Markup> line = new ArrayList<>();
        for (Markup piece : markup) {
            if (piece instanceof Markup.Characters characters) {
                if (place.takesWords()) {
                    line.add(characters);
                } else if (!characters.isBlank()) {
                    faults.strayWords(characters, parent);
                }
            } else if (piece instanceof Markup.Element element) {
                if (place.takesWords() && Vocabulary.isWords(element.name()) && !place.takes(element.name())) {
                    line.add(element);
                } else {
                    addLine(line, place, parent, blocks);
                    add(element, place, parent, blocks);
                }
            }
        }
        addLine(line, place, parent, blocks);
        return blocks;
    }

    /** Makes a paragraph of the words so far. */
    private void addLine(List<Markup> line, Vocabulary.Place place, String parent, List<Block> blocks) {
        if (line.isEmpty()) {
            return;
        }
        List<Inline> content = words.build(line, parent, true);
        if (!content.isEmpty()) {
            blocks.add(Paragraph.of(content, content.get(0).origin()));
        }
        line.clear();
    }

    private void add(Markup.Element element, Vocabulary.Place place, String parent, List<Block> blocks) {
        if (!place.takes(element.name())) {
            faults.misplaced(element, parent, List.of());
            return;
        }
        AttributeReader attributes = new AttributeReader(element, faults);
        Origin origin = originOf(element);
        List<Markup> children = element.children();
        switch (element.name()) {
            case "section" -> blocks.addAll(build(children, place.within(), "a section"));
            case "title-page" -> titlePage(element).ifPresent(blocks::add);
            case "h1", "h2", "h3", "h4", "h5", "h6" ->
                heading(element, attributes).ifPresent(blocks::add);
            case "p" -> paragraph(element, attributes, place).ifPresent(blocks::add);
            case "ul", "ol" -> list(element, attributes, place).ifPresent(blocks::add);
            case "named" -> blocks.add(new Named(attributes.required("id"), attributes.required("as"), origin));
            case "numbered" -> blocks.add(numbered(element, attributes));
            case "table" -> tables.build(element, attributes).ifPresent(blocks::add);
            case "blockquote" -> blocks.add(new Quote(build(children, Vocabulary.Place.QUOTE, "a quotation"), origin));
            case "call-out" -> blocks.add(new CallOut(build(children, Vocabulary.Place.CALL_OUT, "a box"), origin));
            case "dl" -> definitions(element).ifPresent(blocks::add);
            case "toc" -> blocks.add(new Contents(attributes.number("depth", 1, 6, 2), List.of(), origin));
            case "list-of" -> captionList(element, attributes).ifPresent(blocks::add);
            case "figure" -> figures.build(element, attributes).ifPresent(blocks::add);
            case "tree" -> trees.build(element, attributes).ifPresent(blocks::add);
            case "page-break" -> blocks.add(new PageBreak(origin));
            case "landscape" -> landscape(element, place).ifPresent(blocks::add);
            case "signature" -> blocks.add(signature(attributes, origin));
            case "prose" -> blocks.addAll(prose(attributes, place));
            default -> throw new IllegalStateException(element.name());
        }
    }

    private Optional<Block> captionList(Markup.Element element, AttributeReader attributes) {
        if (attributes.raw("kind").isEmpty()) {
            attributes.required("kind");
            return Optional.empty();
        }
        CaptionList.Kind kind = attributes.oneOf(
                "kind", AttributeReader.constants(CaptionList.Kind.class, Set.of()), CaptionList.Kind.TABLES);
        int from = attributes.number("from", 1, 1000, 1);
        return Optional.of(new CaptionList(kind, from, List.of(), originOf(element)));
    }

    private static Signature signature(AttributeReader attributes, Origin origin) {
        Signature.Kind kind = attributes.oneOf(
                "kind", AttributeReader.constants(Signature.Kind.class, Set.of()), Signature.Kind.SIGNATURE);
        return new Signature(kind, attributes.required("label"), origin);
    }

    private Origin originOf(Markup.Element element) {
        return new TemplateOrigin(output.locate(element.start(), element.end()));
    }

    private Optional<Block> titlePage(Markup.Element element) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Markup piece : element.children()) {
            if (piece instanceof Markup.Characters characters && !characters.isBlank()) {
                faults.strayWords(characters, "a title page");
            } else if (piece instanceof Markup.Element part && part.is("p")) {
                AttributeReader attributes = new AttributeReader(part, faults);
                attributes.required("class");
                Paragraph.Style style = attributes.oneOf("class", TITLE_STYLES, Paragraph.Style.STATEMENT);
                List<Inline> content = words.build(part.children(), "a paragraph", false);
                if (!content.isEmpty()) {
                    paragraphs.add(new Paragraph(style, content, originOf(part)));
                }
            } else if (piece instanceof Markup.Element other) {
                faults.misplaced(other, "a title page", List.of("p"));
            }
        }
        return Optional.of(new TitlePage(paragraphs, originOf(element)));
    }

    private Optional<Block> heading(Markup.Element element, AttributeReader attributes) {
        headingLevel = element.name().charAt(1) - '0';
        List<Inline> content = words.build(element.children(), "a heading", true);
        if (content.isEmpty()) {
            faults.at(element, TemplateFaults.MISSING, "a heading without words", "give it words, or leave it out");
            return Optional.empty();
        }
        return Optional.of(new Heading(
                headingLevel,
                attributes.raw("id"),
                attributes.yes("numbered", true),
                attributes.yes("listed", true),
                Optional.empty(),
                content,
                originOf(element)));
    }

    private Optional<Block> paragraph(Markup.Element element, AttributeReader attributes, Vocabulary.Place place) {
        Map<String, Paragraph.Style> styles = place == Vocabulary.Place.QUOTE
                ? Map.of("attribution", Paragraph.Style.ATTRIBUTION)
                : Map.of("body", Paragraph.Style.BODY);
        Paragraph.Style style = attributes.oneOf("class", styles, Paragraph.Style.BODY);
        List<Inline> content = words.build(element.children(), "a paragraph", true);
        if (content.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> id = attributes.raw("id");
        if (id.isEmpty()) {
            return Optional.of(new Paragraph(style, content, originOf(element)));
        }
        if (!place.isNumbered()) {
            faults.at(
                    element.attributes().get("id"),
                    TemplateFaults.UNKNOWN_ATTRIBUTE,
                    "only a numbered paragraph has an “id”",
                    "put <numbered> and </numbered> around the paragraphs, or take “id” out");
        }
        return Optional.of(new NumberedParagraph(id, Optional.empty(), 0, content, List.of(), originOf(element)));
    }

    private Optional<Block> list(Markup.Element element, AttributeReader attributes, Vocabulary.Place place) {
        boolean numbered = place.isNumbered() && element.is("ol");
        Vocabulary.Place inner = numbered ? Vocabulary.Place.SUB_PARAGRAPH : Vocabulary.Place.ITEM;
        List<ListBlock.Item> items = new ArrayList<>();
        for (Markup.Element item : only("li", element, "a list")) {
            new AttributeReader(item, faults);
            List<Block> blocks = build(item.children(), inner, "an item of a list");
            if (!blocks.isEmpty()) {
                items.add(new ListBlock.Item(blocks, originOf(item)));
            }
        }
        if (items.isEmpty()) {
            faults.at(
                    element,
                    TemplateFaults.MISSING,
                    "a list without items",
                    "put <#if …?has_content> … </#if> around the list");
            return Optional.empty();
        }
        int start = element.is("ol") ? attributes.number("start", 0, 999_999, 1) : 1;
        return Optional.of(new ListBlock(element.is("ol"), start, items, originOf(element)));
    }

    /** The children of one name; reports all others. */
    List<Markup.Element> only(String name, Markup.Element parent, String words) {
        List<Markup.Element> found = new ArrayList<>();
        for (Markup piece : parent.children()) {
            if (piece instanceof Markup.Element child && child.is(name)) {
                found.add(child);
            } else if (piece instanceof Markup.Element other) {
                faults.misplaced(other, words, List.of(name));
            } else if (piece instanceof Markup.Characters characters && !characters.isBlank()) {
                faults.strayWords(characters, words);
            }
        }
        return found;
    }

    private Optional<Block> definitions(Markup.Element element) {
        List<DefinitionList.Entry> entries = new ArrayList<>();
        Markup.Element term = null;
        for (Markup piece : element.children()) {
            if (piece instanceof Markup.Characters characters && !characters.isBlank()) {
                faults.strayWords(characters, "a list of definitions");
            } else if (piece instanceof Markup.Element child && child.is("dt") && term == null) {
                term = child;
            } else if (piece instanceof Markup.Element child && child.is("dd") && term != null) {
                entries.add(new DefinitionList.Entry(
                        words.build(term.children(), "a term", false),
                        build(child.children(), Vocabulary.Place.ITEM, "the meaning of a term"),
                        originOf(term)));
                term = null;
            } else if (piece instanceof Markup.Element other) {
                faults.misplaced(other, "a list of definitions", List.of("dt and dd in turn"));
            }
        }
        if (term != null || entries.isEmpty()) {
            Markup.Element where = term == null ? element : term;
            faults.at(where, TemplateFaults.MISSING, "a term without its meaning", "write <dt>…</dt><dd>…</dd>");
            return Optional.empty();
        }
        return Optional.of(new DefinitionList(entries, originOf(element)));
    }

    private Block numbered(Markup.Element element, AttributeReader attributes) {
        return new Numbered(
                attributes.oneOf("by", AttributeReader.constants(Numbered.By.class, Set.of()), Numbered.By.SECTION),
                attributes.yes("start-over", false),
                build(element.children(), Vocabulary.Place.NUMBERED, "numbered paragraphs"),
                originOf(element));
    }

    private Optional<Block> landscape(Markup.Element element, Vocabulary.Place place) {
        if (landscape) {
            faults.misplaced(element, "landscape pages", List.of());
            return Optional.empty();
        }
        landscape = true;
        List<Block> blocks = build(element.children(), place.within(), "landscape pages");
        landscape = false;
        return blocks.isEmpty() ? Optional.empty() : Optional.of(new Landscape(blocks, originOf(element)));
    }

    private ProseContext proseContext(Vocabulary.Place place) {
        if (place.isSection()) {
            return ProseContext.section(headingLevel);
        }
        return place == Vocabulary.Place.CELL ? ProseContext.cell(headingLevel) : ProseContext.item(headingLevel);
    }

    private List<Block> prose(AttributeReader attributes, Vocabulary.Place place) {
        int ref = attributes.number("ref", 0, Integer.MAX_VALUE, -1);
        if (!prose.has(ref)) {
            attributes.required("ref");
            return List.of();
        }
        return prose.blocks(ref, proseContext(place));
    }
}
