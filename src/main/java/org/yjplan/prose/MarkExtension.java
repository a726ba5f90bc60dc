package org.yjplan.prose;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.yjplan.prose.MarkNode.Kind;

/**
 * Adds to flexmark notes, {@code ^[like this]}, words in another language, {@code [fel hyn]{lang=cy}}, and tick boxes
 * at the start of a list item, {@code [ ]} and {@code [x]}. Each mark becomes a node of its own; the text between two
 * marks is parsed like any other.
 */
final class MarkExtension implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {
        // nothing to set
    }

    @Override
    public void extend(Parser.Builder builder) {
        builder.customInlineParserExtensionFactory(new Factory());
    }

    private static final class Factory implements InlineParserExtensionFactory, Independent {
        @Override
        public CharSequence getCharacters() {
            return "^[]";
        }

        @Override
        public InlineParserExtension apply(LightInlineParser parser) {
            return new Marks();
        }
    }

    private static final class Marks implements InlineParserExtension {
        private Brackets brackets;

        @Override
        public boolean parse(LightInlineParser parser) {
            BasedSequence input = parser.getInput();
            int at = parser.getIndex();
            return switch (input.charAt(at)) {
                case '^' -> at + 1 < input.length() && input.charAt(at + 1) == '[' && note(parser, input, at);
                case '[' -> at == 0 && box(parser, input) || language(parser, input, at);
                default -> end(parser, input, at);
            };
        }

        private Brackets brackets(BasedSequence input) {
            if (brackets == null || !brackets.areOf(input)) {
                brackets = new Brackets(input);
            }
            return brackets;
        }

        private boolean note(LightInlineParser parser, BasedSequence input, int at) {
            int end = brackets(input).partner(at + 1);
            return put(parser, end < 0 ? Kind.UNCLOSED : Kind.NOTE, input.subSequence(at, at + 2), end);
        }

        private static boolean box(LightInlineParser parser, BasedSequence input) {
            boolean box = input.length() > 4
                    && " xX".indexOf(input.charAt(1)) >= 0
                    && input.charAt(2) == ']'
                    && input.charAt(3) == ' ';
            return box && put(parser, Kind.BOX, input.subSequence(0, 3), 0);
        }

        private boolean language(LightInlineParser parser, BasedSequence input, int at) {
            int end = brackets(input).partner(at);
            return brackets.endOfLanguage(end) >= 0 && put(parser, Kind.LANGUAGE, input.subSequence(at, at + 1), end);
        }

        private boolean end(LightInlineParser parser, BasedSequence input, int at) {
            int start = brackets(input).partner(at);
            if (start < 0) {
                return false;
            }
            if (start > 0 && input.charAt(start - 1) == '^' && !isEscaped(input, start - 1)) {
                return put(parser, Kind.END, input.subSequence(at, at + 1), at);
            }
            int end = brackets.endOfLanguage(at);
            return end >= 0 && put(parser, Kind.END, input.subSequence(at, end), at);
        }

        private static boolean isEscaped(BasedSequence input, int at) {
            int backslashes = 0;
            while (at - backslashes > 0 && input.charAt(at - backslashes - 1) == '\\') {
                backslashes++;
            }
            return backslashes % 2 == 1;
        }

        private static boolean put(LightInlineParser parser, Kind kind, BasedSequence chars, int partner) {
            parser.flushTextNode();
            parser.appendNode(new MarkNode(kind, chars, partner));
            parser.setIndex(parser.getIndex() + chars.length());
            return true;
        }

        @Override
        public void finalizeDocument(InlineParser parser) {
            brackets = null;
        }

        @Override
        public void finalizeBlock(InlineParser parser) {
            brackets = null;
        }
    }
}
