package org.yjplan.source;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.language.Numbers;

/**
 * Decodes the bytes of a file. They should be UTF-8, with or without a byte order mark; anything else is
 * reported and still read as well as possible, so that the other faults of the file are found in the same run.
 */
final class Decoder {
    /** The encoding that Windows programs write when they do not write Unicode. */
    private static final String WINDOWS = "windows-1252";

    private static final int MOST_REPORTED = 20;

    private final String file;
    private final Consumer<Diagnostic> sink;

    Decoder(String file, Consumer<Diagnostic> sink) {
        this.file = file;
        this.sink = sink;
    }

    DecodedText decode(byte[] bytes) {
        Optional<Charset> wide = byteOrderMark(bytes);
        if (wide.isPresent()) {
            SourceText text =
                    new SourceText(file, new String(bytes, 2, bytes.length - 2, wide.get()).replace('\uFFFD', ' '));
            sink.accept(SourceFaults.ENCODING
                    .at(text.at(0, 0), "this file is UTF-16, not UTF-8")
                    .withHelp("save it again in the encoding UTF-8 (in Notepad: Save as, Encoding)"));
            return readable(text);
        }
        int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        return readable(
                text.indexOf('\uFFFD') < 0
                        ? new SourceText(file, text)
                        : utf8(ByteBuffer.wrap(bytes, from, bytes.length - from).slice(), from));
    }

    private static Optional<Charset> byteOrderMark(byte[] bytes) {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return startsWith(bytes, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, int... start) {
        for (int i = 0; i < start.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }

    /** Decodes UTF-8; an invalid byte is read in the Windows encoding. */
    private SourceText utf8(ByteBuffer bytes, int skipped) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.remaining());
        int firstByte = -1;
        int firstChar = 0;
        int strange = 0;
        while (true) {
            CoderResult result = decoder.decode(bytes, chars, true);
            if (!result.isError()) {
                break;
            }
            if (strange++ == 0) {
                firstByte = bytes.position();
                firstChar = chars.position();
            }
            chars.put(windows(bytes.get()));
        }
        SourceText text = new SourceText(file, chars.flip().toString());
        if (strange > 0) {
            report(text, firstChar, firstByte + skipped, bytes.get(firstByte), strange);
        }
        return text;
    }

    private void report(SourceText text, int at, int position, byte value, int strange) {
        char meant = windows(value);
        String more = strange == 1 ? "" : "; there are %s such bytes in total".formatted(strange);
        String what = meant == '\uFFFD' ? "" : ", which is “" + meant + "” in the Windows encoding";
        sink.accept(SourceFaults.ENCODING
                .at(
                        text.at(at, at + 1),
                        "this file is not UTF-8: byte %s of it is %02X%s%s"
                                .formatted(Numbers.grouped(BigDecimal.valueOf(position + 1)), value, what, more))
                .withHelp("save it again in the encoding UTF-8 (in Notepad: Save as, Encoding)"));
    }

    private static char windows(byte value) {
        char c = Charset.isSupported(WINDOWS)
                ? new String(new byte[] {value}, Charset.forName(WINDOWS)).charAt(0)
                : (char) (value & 0xFF);
        return Characters.isAllowedInText(c) ? c : '\uFFFD';
    }

    private DecodedText readable(SourceText source) {
        String text = source.text();
        if (source.isClean()) {
            return new DecodedText(source, text);
        }
        StringBuilder readable = new StringBuilder(text);
        int reported = 0;
        for (int i = 0; i < text.length(); i++) {
            int c = text.codePointAt(i);
            int length = Character.charCount(c);
            if (!Characters.isAllowedInText(c)) {
                for (int j = i; j < i + length; j++) {
                    readable.setCharAt(j, '\uFFFD');
                }
                if (reported++ < MOST_REPORTED) {
                    sink.accept(SourceFaults.CHARACTER
                            .at(
                                    source.at(i, i + length),
                                    "there is " + Characters.name(c) + " here, which no document can hold")
                            .withHelp("delete it"
                                    + (SEPARATORS.indexOf(c) >= 0 ? ", and press Enter if a new line is meant" : "")));
                }
            }
            i += length - 1;
        }
        return new DecodedText(source, readable.toString());
    }

    private static final String SEPARATORS = "\u000B\u000C\u0085\u2028\u2029";
}
