package org.yjplan.template;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.document.Block;
import org.yjplan.document.Document;
import org.yjplan.document.Landscape;
import org.yjplan.document.Metadata;
import org.yjplan.document.PageBreak;
import org.yjplan.document.TitlePage;

/** Turns the markup that a template wrote into a document, or into the blocks that a component stands for. */
final class DocumentBuilder {
    private final MarkupFaults faults;
    private final BlockBuilder blocks;

    /**
     * A builder.
     *
     * @param headingLevel the level of the heading that the blocks will stand under; 0 for a whole document
     */
    DocumentBuilder(
            Output output, ProseInPlace prose, TemplatePictures pictures, int headingLevel, Consumer<Diagnostic> sink) {
        this.faults = new MarkupFaults(output, sink);
        this.blocks = new BlockBuilder(output, faults, prose, pictures, headingLevel);
    }

    /** A whole document; empty if there is none, which has then been reported. */
    Optional<Document> document(List<Markup> markup, Instant date) {
        Optional<Document> document = Optional.empty();
        for (Markup piece : markup) {
            if (piece instanceof Markup.Characters characters && !characters.isBlank()) {
                faults.strayWords(characters, "a template, outside <document>,");
            } else if (piece instanceof Markup.Element element && element.is("document") && document.isEmpty()) {
                Metadata metadata = metadata(new AttributeReader(element, faults), date);
                document = Optional.of(new Document(
                        metadata,
                        withoutEmptyPages(blocks.build(element.children(), Vocabulary.Place.DOCUMENT, "a document"))));
            } else if (piece instanceof Markup.Element element) {
                faults.misplaced(element, "a template, outside <document>,", List.of("document, once"));
            }
        }
        return document;
    }

    /** The blocks without page breaks where a new page starts anyhow: they would leave a page empty. */
    private static List<Block> withoutEmptyPages(List<Block> blocks) {
        List<Block> kept = new ArrayList<>(blocks.size());
        boolean atNewPage = true;
        for (Block block : blocks) {
            if (block instanceof PageBreak && atNewPage) {
                continue;
            }
            if (block instanceof Landscape && !kept.isEmpty() && kept.get(kept.size() - 1) instanceof PageBreak) {
                kept.remove(kept.size() - 1);
            }
            kept.add(block);
            atNewPage = block instanceof PageBreak || block instanceof Landscape || block instanceof TitlePage;
        }
        return kept;
    }

    /** The blocks of a component. */
    List<Block> blocks(List<Markup> markup) {
        return blocks.build(markup, Vocabulary.Place.SECTION, "a component");
    }

    private static Metadata metadata(AttributeReader attributes, Instant date) {
        String title = attributes.required("title");
        return new Metadata(
                title,
                attributes.words("short-title").orElse(title),
                attributes.required("author"),
                attributes.words("subject").orElse(""),
                attributes
                        .words("keywords")
                        .map(words -> Arrays.stream(words.split(","))
                                .map(String::strip)
                                .filter(word -> !word.isEmpty())
                                .toList())
                        .orElse(List.of()),
                attributes.oneOf("lang", Map.of("en-GB", "en-GB", "cy-GB", "cy-GB"), "en-GB"),
                attributes.words("status").orElse(""),
                attributes.yes("draft", false),
                attributes.words("marking"),
                date);
    }

    /** Reports a template that wrote no document. */
    static Diagnostic none(TemplateSource template) {
        return TemplateFaults.MISSING
                .at(template.locate(0, 0), "this template writes no document")
                .withHelp("put everything within <document title=\"…\" author=\"…\"> and </document>");
    }
}
