package org.yjplan.prose;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.document.Block;
import org.yjplan.document.Inline;
import org.yjplan.document.Paragraph;

/**
 * Parses prose: CommonMark without raw HTML, indented code and link definitions, which would swallow an author's words,
 * and with {@link Insertion insertions}, notes, tick boxes, and words in another language. No text makes it throw, and
 * every letter of a text is either in the result or reported.
 *
 * <p>One parser serves a whole plan. It is not thread-safe.
 */
public final class ProseParser {
    private final Insertions insertions;
    private final Pictures pictures;
    private final Consumer<Diagnostic> sink;
    private final Parser parser;

    /**
     * A parser.
     *
     * @param insertions what insertions stand for
     * @param pictures where pictures come from
     * @param sink receives the findings
     */
    public ProseParser(Insertions insertions, Pictures pictures, Consumer<Diagnostic> sink) {
        this.insertions = insertions;
        this.pictures = pictures;
        this.sink = sink;
        this.parser = Parser.builder(options())
                .extensions(List.of(new InsertionExtension(insertions::isComponent), new MarkExtension()))
                .build();
    }

    private static MutableDataSet options() {
        return new MutableDataSet()
                .set(Parser.HTML_BLOCK_PARSER, false)
                .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                .set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false);
    }

    /**
     * The blocks of a text.
     *
     * @param markdown the text
     * @param map the locations of its characters
     * @param context where the blocks will be placed
     * @return empty if there is nothing to show
     */
    public List<Block> blocks(String markdown, TextMap map, ProseContext context) {
        try {
            Node tree = parser.parse(markdown);
            InlineConverter inlines = new InlineConverter(insertions, map, sink, context.headingLevel());
            FigureConverter figures = new FigureConverter(pictures, inlines, map, sink);
            return new BlockConverter(insertions, inlines, figures, map, sink).of(tree, context);
        } catch (StackOverflowError tooDeep) {
            sink.accept(ProseFaults.TOO_DEEP
                    .at(map.locate(0, 0), "this text is nested too deeply to be read")
                    .withHelp("remove some of the brackets, asterisks or quotation marks"));
            return List.of();
        }
    }

    /**
     * The inlines of a text that is a single paragraph.
     *
     * @param markdown the text
     * @param map the locations of its characters
     * @return empty if there is nothing to show; the content of the first paragraph if there are several blocks
     */
    public List<Inline> inlines(String markdown, TextMap map) {
        List<Block> blocks = blocks(markdown, map, ProseContext.ONE_LINE);
        if (blocks.isEmpty()) {
            return List.of();
        }
        if (blocks.size() == 1 && blocks.get(0) instanceof Paragraph paragraph) {
            return paragraph.content();
        }
        Block odd = blocks.get(0) instanceof Paragraph ? blocks.get(1) : blocks.get(0);
        sink.accept(ProseFaults.ONE_PARAGRAPH
                .at(((LocatedOrigin) odd.origin()).location(), "only a single paragraph is allowed here")
                .withHelp("write it in one paragraph, without blank lines or lists"));
        return blocks.get(0) instanceof Paragraph paragraph ? paragraph.content() : List.of();
    }
}
