package org.yjplan.prose;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.function.Predicate;

/**
 * Adds insertions to flexmark. A component alone on its line is a block, and ends the paragraph before it; any other
 * insertion is part of the sentence around it. Braces in code are left as they are.
 */
final class InsertionExtension implements Parser.ParserExtension {
    private final Predicate<String> isComponent;

    InsertionExtension(Predicate<String> isComponent) {
        this.isComponent = isComponent;
    }

    @Override
    public void parserOptions(MutableDataHolder options) {
        // nothing to set
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(new InSentence());
        builder.customBlockParserFactory(new OnLine());
    }

    private final class OnLine implements CustomBlockParserFactory, Independent {
        @Override
        public BlockParserFactory apply(DataHolder options) {
            return this::tryStart;
        }

        private BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            BasedSequence rest = line.subSequence(Math.min(state.getNextNonSpaceIndex(), line.length()));
            if (rest.isEmpty() || rest.charAt(0) != '{' || !InsertionText.fills(rest)) {
                return BlockStart.none();
            }
            BasedSequence braced = rest.trim();
            if (!isComponent.test(InsertionText.name(braced.subSequence(2, braced.length() - 2)))) {
                return BlockStart.none();
            }
            return BlockStart.of(new LineParser(braced)).atIndex(line.length());
        }
    }

    private static final class LineParser extends AbstractBlockParser {
        private final InsertionNode.OnLine node;

        LineParser(BasedSequence braced) {
            node = new InsertionNode.OnLine(braced);
        }

        @Override
        public Block getBlock() {
            return node;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return BlockContinue.none();
        }

        @Override
        public void closeBlock(ParserState state) {
            // the line is complete
        }
    }

    private static final class InSentence implements InlineParserExtensionFactory, InlineParserExtension, Independent {
        @Override
        public CharSequence getCharacters() {
            return "{";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return this;
        }

        @Override
        public boolean parse(LightInlineParser parser) {
            BasedSequence input = parser.getInput();
            int start = parser.getIndex();
            if (start + 1 >= input.length() || input.charAt(start + 1) != '{') {
                return false;
            }
            int end = input.indexOf("}}", start + 2);
            // If the closing braces are missing, the node holds only the opening ones, and the converter reports it.
            int after = end < 0 ? start + 2 : end + 2;
            parser.flushTextNode();
            parser.appendNode(new InsertionNode.InSentence(input.subSequence(start, after)));
            parser.setIndex(after);
            return true;
        }

        @Override
        public void finalizeDocument(InlineParser parser) {
            // there is no state
        }

        @Override
        public void finalizeBlock(InlineParser parser) {
            // there is no state
        }
    }
}
