package org.yjplan.prose;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.ProseFaults;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.document.Block;
import org.yjplan.document.Inline;
import org.yjplan.document.Paragraph;

/**
 * Reads prose: CommonMark without raw HTML, indented code and link definitions, which would swallow an author's words,
 * and with {@link Insertion insertions}, notes, boxes to tick, and words in another language. Whatever the text, it never throws, and every letter of it is either in the
 * result or reported.
 *
 * <p>One parser serves a whole plan; it is for one thread at a time.
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
     * @param sink takes the findings
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
     * @param map where its characters stand
     * @param context where the blocks will stand
     * @return empty if there is nothing to show
     */
    public List<Block> blocks(String markdown, TextMap map, ProseContext context) {
        try {
            Node tree = parser.parse(markdown);
            Inlines inlines = new Inlines(insertions, map, sink, context.headingLevel());
            Figures figures = new Figures(pictures, inlines, map, sink);
            return new Blocks(insertions, inlines, figures, map, sink).of(tree, context);
        } catch (StackOverflowError tooDeep) {
            sink.accept(ProseFaults.TOO_DEEP
                    .at(map.locate(0, 0), "this text is nested too deeply to be read")
                    .withHelp("take out some of the brackets, asterisks or marks of quotation"));
            return List.of();
        }
    }

    /**
     * The words of a text that is one paragraph.
     *
     * @param markdown the text
     * @param map where its characters stand
     * @return empty if there is nothing to show; what stands in the first paragraph if there are more blocks than one
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
                .at(((LocatedOrigin) odd.origin()).location(), "only a single paragraph can stand here")
                .withHelp("write it in one paragraph, without blank lines and lists"));
        return blocks.get(0) instanceof Paragraph paragraph ? paragraph.content() : List.of();
    }
}
