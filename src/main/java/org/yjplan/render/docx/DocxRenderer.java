package org.yjplan.render.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.document.Block;
import org.yjplan.document.Heading;
import org.yjplan.document.NumberedParagraph;
import org.yjplan.document.Paragraph;
import org.yjplan.layout.FittedDocument;
import org.yjplan.layout.PageIndex;
import org.yjplan.layout.PageSequence;
import org.yjplan.theme.Theme;

/**
 * Renders a fitted document as a Word file (ECMA-376 transitional) that a clerk can edit: named styles, Word's own
 * numbering, lists, captions, contents and header rows. Word opens it without a prompt.
 *
 * <p>The same document and page numbers give the same bytes. Instances hold no state and can be shared between
 * threads.
 *
 * <pre>{@code
 * try (OutputStream out = Files.newOutputStream(path)) {
 *     new DocxRenderer().render(engine.fit(document), Optional.empty(), pages, out);
 * }
 * }</pre>
 */
public final class DocxRenderer {
    /**
     * Renders a document.
     *
     * @param document characters that XML cannot hold are left out
     * @param template how it looks; the document is then fitted with {@link WordTemplate#theme}
     * @param pages the page numbers that the contents show until Word refreshes them
     * @param out receives the file; stays open
     * @throws IOException if {@code out} does
     */
    public void render(FittedDocument document, Optional<WordTemplate> template, PageIndex pages, OutputStream out)
            throws IOException {
        Theme theme = document.theme();
        WordPackage target = new WordPackage(out, document.metadata());
        Map<String, String> values = new ThemeValues(theme, document.metadata(), pages.pageCount()).all();
        Optional<TemplateCopier> copier = addLooks(target, document, values, template);
        target.addPart("settings.xml", "settings", PartTemplate.fill("settings.xml", values));
        target.addExtendedProperties(PartTemplate.fill("app.xml", values));

        List<PageSequence> sections = document.sections();
        RunningLineWriter ours = new RunningLineWriter(document.metadata(), theme, pages.pageCount());
        SectionWriter sectionWriter =
                new SectionWriter(theme, template, sections, new RunningParts(ours, copier, target));
        Parts parts = Parts.of(document, target);
        target.writeMain(xml -> {
            Paragraphs paragraphs = new Paragraphs(xml, theme.spacing());
            BlockWriter blocks = new BlockWriter(xml, theme, pages, paragraphs, parts);
            body(xml, sections, sectionWriter, paragraphs, blocks);
        });
        target.addPart("numbering.xml", "numbering", xml -> parts.numbering().write(xml));
        target.addPart("footnotes.xml", "footnotes", (xml, hyperlinks) -> parts.footnotes()
                .write(xml, parts.bookmarks(), hyperlinks, new ContentControls(xml, parts)));
        target.save(out);
    }

    /** Adds styles, fonts and theme: the template's and ours. */
    private static Optional<TemplateCopier> addLooks(
            WordPackage target, FittedDocument document, Map<String, String> values, Optional<WordTemplate> template) {
        String styles = PartTemplate.fill("styles.xml", values);
        String fonts = PartTemplate.fill("fontTable.xml", values);
        if (template.isEmpty()) {
            target.addPart("styles.xml", "styles", styles);
            target.addPart("fontTable.xml", "fontTable", fonts);
            return Optional.empty();
        }
        TemplateStyles.Merged merged =
                template.get().styles(styles, document.metadata().language());
        target.addPart("styles.xml", "styles", merged.xml());
        TemplateCopier copier =
                new TemplateCopier(template.get(), target, merged.ids(), document.theme(), document.metadata());
        copier.copy("theme", "theme/theme1.xml");
        if (!copier.copy("fontTable", "fontTable.xml")) {
            target.addPart("fontTable.xml", "fontTable", fonts);
        }
        return Optional.of(copier);
    }

    private static void body(
            WordXml xml, List<PageSequence> sections, SectionWriter writer, Paragraphs paragraphs, BlockWriter blocks) {
        xml.startWordPart("w:document").start("w:body");
        for (int i = 0; i < sections.size(); i++) {
            PageSequence sequence = sections.get(i);
            BlockContext context = BlockContext.page(writer.width(sequence.kind()));
            if (i == sections.size() - 1) {
                blocks.write(sequence.blocks(), context);
                paragraphs.separate();
                writer.write(xml, sequence.kind());
            } else {
                section(sequence, context, writer, paragraphs, blocks);
            }
        }
        xml.end();
    }

    /** A section's properties are in its last paragraph: in that of its last block, if that block is a single paragraph. */
    private static void section(
            PageSequence sequence,
            BlockContext context,
            SectionWriter writer,
            Paragraphs paragraphs,
            BlockWriter blocks) {
        int last = sequence.blocks().size() - 1;
        boolean endsWithParagraph = last >= 0 && isParagraph(sequence.blocks().get(last));
        if (endsWithParagraph) {
            blocks.write(sequence.blocks().subList(0, last), context);
            paragraphs.endSectionWithNext(xml -> writer.write(xml, sequence.kind()));
            blocks.write(sequence.blocks().subList(last, last + 1), context);
        } else {
            blocks.write(sequence.blocks(), context);
            paragraphs.forgetPage();
            paragraphs.endSection(xml -> writer.write(xml, sequence.kind()));
        }
        paragraphs.forgetPage();
    }

    private static boolean isParagraph(Block block) {
        return block instanceof Paragraph
                || block instanceof Heading
                || block instanceof NumberedParagraph numbered
                        && numbered.below().isEmpty();
    }
}
