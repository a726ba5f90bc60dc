package org.yjplan.prose;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.document.Block;
import org.yjplan.document.Caption;
import org.yjplan.document.Figure;
import org.yjplan.document.Inline;
import org.yjplan.document.PlainText;

/** Converts a picture that is alone in its paragraph into a figure. */
final class FigureConverter {
    private static final String DECORATIVE = "decorative";

    private final Pictures pictures;
    private final InlineConverter inlines;
    private final TextMap map;
    private final Consumer<Diagnostic> sink;

    FigureConverter(Pictures pictures, InlineConverter inlines, TextMap map, Consumer<Diagnostic> sink) {
        this.pictures = pictures;
        this.inlines = inlines;
        this.map = map;
        this.sink = sink;
    }

    /** Whether a paragraph consists of a single picture. */
    static boolean isPicture(Node paragraph) {
        return paragraph.getFirstChild() instanceof Image && paragraph.getFirstChild() == paragraph.getLastChild();
    }

    /** The figure of such a paragraph; empty if it is not allowed there, or at fault, which is reported. */
    Optional<Block> figure(Node paragraph, ProseContext context) {
        Image image = (Image) paragraph.getFirstChild();
        BasedSequence chars = image.getChars();
        Location whole = locationOf(chars);
        if (context.location() != ProseContext.Place.SECTION) {
            sink.accept(ProseFaults.PICTURE
                    .at(whole, "a picture cannot be used " + context.words())
                    .withHelp("put it before or after, in a paragraph of its own"));
            return Optional.empty();
        }
        boolean decorative =
                DECORATIVE.equals(image.getTitle().toString().strip().toLowerCase(Locale.ROOT));
        String alternative = PlainText.of(inlines.of(image)).strip();
        if (!hasValidAlternative(alternative, decorative, whole)) {
            return Optional.empty();
        }
        String path = Escaping.unescapeString(image.getUrl());
        Location location = image.getUrl().isEmpty() ? whole : locationOf(image.getUrl());
        return pictures.picture(path, location)
                .map(picture -> new Figure(
                        Optional.of(id(path)),
                        picture,
                        alternative,
                        decorative ? Optional.empty() : caption(image.getTitle()),
                        originOf(chars)));
    }

    private boolean hasValidAlternative(String alternative, boolean decorative, Location whole) {
        if (decorative && !alternative.isEmpty()) {
            sink.accept(ProseFaults.NO_ALTERNATIVE
                    .at(whole, "a decorative picture must not have a description")
                    .withHelp("remove either the words in the brackets or “decorative”"));
        } else if (!decorative && alternative.isEmpty()) {
            sink.accept(ProseFaults.NO_ALTERNATIVE
                    .at(whole, "this picture has no description of what it shows")
                    .withHelp("write one between the brackets: ![Custody fell from 12 to 7](picture.png); if it is only"
                            + " decorative, write ![](picture.png \"decorative\")"));
        }
        return decorative == alternative.isEmpty();
    }

    private Optional<Caption> caption(BasedSequence title) {
        List<Inline> words = inlines.plain(title.trim());
        return words.isEmpty() ? Optional.empty() : Optional.of(new Caption(Optional.empty(), words, originOf(title)));
    }

    /** {@code figure-} and the name of the file, so that {@code [](#figure-map)} refers to {@code pictures/map.png}. */
    private static String id(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        StringBuilder id = new StringBuilder("figure-");
        (dot < 0 ? name : name.substring(0, dot))
                .codePoints()
                .map(c -> Character.isLetterOrDigit(c) ? c : '-')
                .forEach(id::appendCodePoint);
        return id.toString();
    }

    private SourceOrigin originOf(BasedSequence chars) {
        return SourceOrigin.of(map, chars.getStartOffset(), chars.getEndOffset());
    }

    private Location locationOf(BasedSequence chars) {
        return map.locate(chars.getStartOffset(), chars.getEndOffset());
    }
}
