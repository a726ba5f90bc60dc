package org.yjplan.render.docx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.yjplan.layout.PageSequence;
import org.yjplan.theme.Theme;

/**
 * A council's own Word file, from which a plan takes its appearance: styles by name, colours and fonts of its theme, paper
 * and margins, headers and footers with their content. What it lacks is as in the house style.
 *
 * <p>Immutable; can be shared between threads.
 *
 * <pre>{@code
 * WordTemplate template = WordTemplate.read(Files.readAllBytes(Path.of("reference.docx")));
 * LayoutEngine engine = new LayoutEngine(fonts, template.theme(theme)).withoutContinued();
 * FittedDocument fitted = engine.fit(document);
 * new DocxRenderer().render(fitted, Optional.of(template), engine.layout(fitted), out);
 * }</pre>
 */
public final class WordTemplate {
    private final TemplateReader.Parts source;
    private final Optional<TemplatePages.Pages> pages;
    private final Optional<String> font;
    private final List<String> unused;

    private WordTemplate(
            TemplateReader.Parts source,
            Optional<TemplatePages.Pages> pages,
            Optional<String> font,
            List<String> unused) {
        this.font = font;
        this.source = source;
        this.pages = pages;
        this.unused = List.copyOf(unused);
    }

    /**
     * Reads a template.
     *
     * @param file a .docx or .dotx file, as a whole
     * @throws WordTemplateException if it is neither, with the reason in plain words
     */
    public static WordTemplate read(byte[] file) throws WordTemplateException {
        TemplateReader.Parts source = TemplateReader.read(file);
        Map<String, Document> trees = new HashMap<>();
        for (TemplatePart part : source.parts().values()) {
            if (part.name().startsWith("/word/") && part.name().endsWith(".xml")) {
                trees.put(part.name(), TemplateXml.parse(part));
            }
        }
        Document main = trees.getOrDefault(source.main().name(), TemplateXml.parse(source.main()));
        Element root = main.getDocumentElement();
        if (!TemplateXml.is(root, "document")) {
            throw new WordTemplateException(
                    "It is a Strict Open XML document; save it as a Word document (.docx) of the usual kind.");
        }
        Set<String> unused = new LinkedHashSet<>();
        Optional<TemplatePages.Pages> pages = TemplatePages.read(root);
        pages.ifPresentOrElse(
                found -> unused.addAll(found.unused()),
                () -> unused.add(
                        "Its pages are too small for text, or it says nothing of them; paper and margins are ours."));
        WordTemplate template = new WordTemplate(source, pages, Optional.empty(), List.of());
        if (source.parts().keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))) {
            unused.add("It has macros, which were left out.");
        }
        if (template.part("styles").isEmpty()) {
            unused.add("It has no styles; ours are used.");
        }
        template.part("styles")
                .ifPresent(part -> unused.addAll(TemplateStyles.merge(
                                part.bytes(), PartTemplate.fill("styles.xml", ThemeValues.ofHouse()), "en-GB")
                        .unused()));
        Optional<String> font = template.part("styles").map(part -> TemplateFont.of(part, template.part("theme")));
        return new WordTemplate(source, pages, font, new ArrayList<>(unused));
    }

    /** What could not be used of the template, and why: one sentence each, in a fixed order. */
    public List<String> unused() {
        return unused;
    }

    /** A theme with the paper, margins and typeface of the template: what a layout must use to get the same page numbers. */
    public Theme theme(Theme theme) {
        return theme.on(
                pages.map(p -> p.portrait().page()).orElse(theme.portrait()),
                pages.map(p -> p.landscape().page()).orElse(theme.landscape()),
                font.orElse(theme.wordFont()));
    }

    /** The template's styles with those of ours that it lacks; only ours if it has none. */
    TemplateStyles.Merged styles(String house, String language) {
        return part("styles")
                .map(part -> TemplateStyles.merge(part.bytes(), house, language))
                .orElseGet(() -> new TemplateStyles.Merged(house, Map.of(), List.of()));
    }

    /** The part of a kind that the main part refers to. */
    Optional<TemplatePart> part(String kind) {
        return source.main().relations().stream()
                .filter(relation -> relation.is(kind) && !relation.external())
                .findFirst()
                .map(relation -> source.parts().get(relation.target()));
    }

    /** A part by its name. */
    Optional<TemplatePart> named(String name) {
        return Optional.ofNullable(source.parts().get(name));
    }

    /** The set-up of pages of a kind, if the template has one. */
    Optional<TemplatePages.SetUp> setUp(PageSequence.Kind kind) {
        return pages.map(p -> kind == PageSequence.Kind.LANDSCAPE ? p.landscape() : p.portrait());
    }

    /**
     * The header or footer of pages of a kind, if the template has one that shows something.
     *
     * @param line {@code header} or {@code footer}
     */
    Optional<TemplatePart> runningLine(PageSequence.Kind kind, String line) {
        Optional<String> relationship = pages.flatMap(p -> kind == PageSequence.Kind.TITLE
                ? Optional.ofNullable(p.titleLines().get(line + " first"))
                : setUp(kind).flatMap(setUp -> setUp.line(line + " default")));
        return relationship.flatMap(source.main()::target).flatMap(this::named).filter(WordTemplate::showsSomething);
    }

    private static boolean showsSomething(TemplatePart part) {
        Element root = TemplateXml.parseSound(part.bytes()).getDocumentElement();
        boolean[] seen = {!root.getTextContent().isBlank()};
        TemplateXml.walk(
                root, element -> seen[0] |= TemplateXml.is(element, "drawing") || TemplateXml.is(element, "pict"));
        return seen[0];
    }
}
