package org.yjplan.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.yjplan.document.CaptionList;
import org.yjplan.document.Characters;
import org.yjplan.document.Code;
import org.yjplan.document.Contents;
import org.yjplan.document.Document;
import org.yjplan.document.DocumentArbitraries;
import org.yjplan.document.Make;
import org.yjplan.document.Origin;
import org.yjplan.document.Paragraph;
import org.yjplan.document.Signature;
import org.yjplan.document.Text;
import org.yjplan.render.pdf.PdfFonts;
import org.yjplan.theme.Theme;

/** Missing characters are ruled out without layout only where layout would find none. */
class CommonCharactersTest {
    /** What layout itself adds: bullets, boxes, and the space between a label and its words. */
    private static final String SIGNS = "•◦▪☐☑\u00a0";

    @Provide
    Arbitrary<Document> documents() {
        return DocumentArbitraries.ofEveryKind(DocumentArbitraries.USUAL_SIZE);
    }

    @Test
    void noFontLacksACommonCharacter() {
        PdfFonts fonts = new PdfFonts();
        String common = IntStream.rangeClosed(' ', 0x10ffff)
                .filter(CommonCharacters::has)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();

        assertThat(new LayoutEngine(fonts, Theme.standard())
                        .layout(UglyDocuments.of(Make.paragraph(common)))
                        .missing())
                .isEmpty();
    }

    @Test
    void leavesRareCharactersToTheLayout() {
        LayoutEngine engine = new LayoutEngine(new FixedMetrics(), Theme.standard());

        assertThat(engine.hasAllCharacters(UglyDocuments.of(Make.paragraph("Tŷ’r “plant” – £5 …"))))
                .isTrue();
        assertThat(engine.hasAllCharacters(UglyDocuments.of(Make.paragraph("字"))))
                .isFalse();
        assertThat(engine.hasAllCharacters(UglyDocuments.of(Make.paragraph("e\u0301"))))
                .as("a letter and an accent, for which a font may lack the letter with the accent")
                .isFalse();
    }

    @Test
    void checksCodeLabelsAndContents() {
        LayoutEngine engine = new LayoutEngine(new FixedMetrics(), Theme.standard());
        Text rare = new Text("字", Origin.NONE);

        assertThat(Stream.of(
                        new Paragraph(Paragraph.Style.BODY, List.of(new Code("字", Origin.NONE)), Origin.NONE),
                        new Signature(Signature.Kind.SIGNATURE, "字", Origin.NONE),
                        new Contents(
                                1, List.of(new Contents.Entry(1, "a", Optional.empty(), List.of(rare))), Origin.NONE),
                        new CaptionList(
                                CaptionList.Kind.TABLES,
                                List.of(new Contents.Entry(1, "a", Optional.of("字"), List.of())),
                                Origin.NONE)))
                .allSatisfy(block -> assertThat(engine.hasAllCharacters(UglyDocuments.of(block)))
                        .isFalse());
    }

    @Property(tries = 100, seed = "1998")
    void checksEveryCharacterThatThePagesShow(@ForAll("documents") Document document) {
        BitSet looked = new BitSet();
        Characters.of(document).forEach(looked::set);

        assertThat(LaidLines.layout(document).pages().stream()
                        .flatMap(page -> page.fragments().stream())
                        .filter(Fragment.Text.class::isInstance)
                        .map(fragment -> ((Fragment.Text) fragment).text())
                        .flatMapToInt(String::codePoints)
                        .filter(character -> character >= 0x80 && SIGNS.indexOf(character) < 0)
                        .filter(character -> !looked.get(character))
                        .distinct())
                .isEmpty();
    }
}
