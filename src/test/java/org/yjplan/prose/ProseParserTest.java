package org.yjplan.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.document.Block;
import org.yjplan.document.Emphasis;
import org.yjplan.document.Figure;
import org.yjplan.document.Heading;
import org.yjplan.document.Image;
import org.yjplan.document.Inline;
import org.yjplan.document.Link;
import org.yjplan.document.Note;
import org.yjplan.document.Paragraph;
import org.yjplan.document.Text;

class ProseParserTest {
    private final List<Diagnostic> findings = new ArrayList<>();
    /** Any file is a picture of two pixels by one, unless it is called missing.png. */
    static final Pictures PICTURES = (path, location) ->
            path.equals("missing.png") ? Optional.empty() : Optional.of(new Image(Image.Format.PNG, 2, 1, new byte[0]));

    private final List<Insertion> asked = new ArrayList<>();

    private final Insertions insertions = new Insertions() {
        @Override
        public boolean isComponent(String name) {
            return name.equals("budget");
        }

        @Override
        public List<Block> blocks(Insertion insertion) {
            asked.add(insertion);
            return List.of(Paragraph.of(words("[table]"), SourceOrigin.of(insertion.location())));
        }

        @Override
        public List<Inline> inlines(Insertion insertion) {
            asked.add(insertion);
            return words("£7");
        }

        private List<Inline> words(String text) {
            return List.of(new Text(text, SourceOrigin.of(Location.ofFile("x"))));
        }
    };

    /** The map of a text that is a whole file. */
    static TextMap mapOf(String text) {
        return (start, end) -> {
            int[] from = lineAndColumn(text, start);
            int[] to = lineAndColumn(text, end);
            return new Location("text.md", from[0], from[1], to[0], to[1]);
        };
    }

    private static int[] lineAndColumn(String text, int offset) {
        String before = text.substring(0, Math.min(offset, text.length()));
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new int[] {line, before.length() - before.lastIndexOf('\n')};
    }

    private List<Block> parse(String text) {
        return new ProseParser(insertions, PICTURES, findings::add).blocks(text, mapOf(text), ProseContext.section(2));
    }

    private String shown(String text) {
        return Outline.of(parse(text));
    }

    private void assertFinding(String id, String location, String message) {
        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.type().id()).isEqualTo(id);
            assertThat(finding.location()).hasToString("text.md:" + location);
            assertThat(finding.message()).contains(message);
            assertThat(finding.help()).isPresent();
        });
    }

    @Test
    void readsParagraphsAndNestedLists() {
        assertThat(shown("One\ntwo.\n\n- a\n  - b\n  - c\n- d\n\n3. x\n4. y\n"))
                .isEqualTo("p(One two.) ul(li(p(a) ul(li(p(b)) li(p(c)))) li(p(d))) ol3(li(p(x)) li(p(y)))");
    }

    @Test
    void readsEmphasisCodeAndLineBreaks() {
        assertThat(shown("an *apt* and **strong** `{{ x -- }}`\\\nnext"))
                .isEqualTo("p(an em(apt) and strong(strong) code({{ x -- }})br next)");
        assertThat(findings).isEmpty();
    }

    @Test
    void showsRawHtmlAsText() {
        assertThat(shown("<script>alert(1)</script>\n\na <b>b</b> <!-- c -->"))
                .isEqualTo("p(<script>alert(1)</script>) p(a <b>b</b> <!-- c -->)");
    }

    @Test
    void keepsIndentedTextAndLinkDefinitionsAsWords() {
        assertThat(shown("    indented\n\n[Note]: see below")).isEqualTo("p(indented) p([Note]: see below)");
    }

    @Test
    void resolvesEscapesAndEntities() {
        assertThat(shown("5 \\* 3 &amp; \\{\\{ so &copy;")).isEqualTo("p(5 * 3 & {{ so ©)");
    }

    @Test
    void curlsQuotesAcrossEmphasis() {
        assertThat(shown("\"*apt*\" and \"so\"")).isEqualTo("p(“em(apt)” and “so”)");
    }

    @Test
    void putsHeadingsBelowTheHeadingOfTheSection() {
        List<Block> blocks = parse("## Deep\n\nText");
        assertThat(blocks.get(0)).isInstanceOfSatisfying(Heading.class, heading -> {
            assertThat(heading.level()).isEqualTo(4);
            assertThat(heading.numbered()).isFalse();
            assertThat(heading.listed()).isFalse();
        });
    }

    @Test
    void readsQuotationsWithTheirAttribution() {
        assertThat(shown("> Said.\n>\n> — A child, *aged* 15")).isEqualTo("quote(p(Said.) by(A child, em(aged) 15))");
        assertThat(shown("> Said\n> so.\n> — A child")).isEqualTo("quote(p(Said so.) by(A child))");
        assertThat(shown("> Only said.")).isEqualTo("quote(p(Only said.))");
    }

    @Test
    void readsLinksAndCrossReferences() {
        assertThat(shown("see [](#budget), [the act](https://a.uk/x?a=1&b=2), [above](#top), <https://b.uk/>"))
                .isEqualTo("p(see ref(budget), a https://a.uk/x?a=1&b=2(the act), a #top(above),"
                        + " a https://b.uk/(https://b.uk/))");
        assertThat(findings).isEmpty();
    }

    @Test
    void refusesOtherSchemesButKeepsTheWords() {
        assertThat(shown("so [click](javascript:alert(1)) now")).isEqualTo("p(so click now)");
        assertFinding("YJ153", "1:4", "javascript:alert(1)");
    }

    @Test
    void makesAFigureOfAPictureAloneInItsParagraph() {
        assertThat(shown("One\n\n![Custody *fell* by a \"half\"](pictures/Fall_2.png \"From 12 -- to 7\")\n\ntwo"))
                .isEqualTo("p(One) figure figure-Fall-2 PNG of 2 by 1 pixels(Custody fell by a “half”)"
                        + "[From 12 – to 7] p(two)");
        assertThat(shown("![Map](map.png)")).isEqualTo("figure figure-map PNG of 2 by 1 pixels(Map)");
        assertThat(shown("![](map.png \"decorative\")")).isEqualTo("figure figure-map PNG of 2 by 1 pixels()");
        assertThat(findings).isEmpty();
    }

    @Test
    void locatesAFigureAndItsCaption() {
        List<Block> blocks = parse("One\n\n![Map](map.png \"Where we work\")");
        Figure figure = (Figure) blocks.get(1);
        assertThat(((LocatedOrigin) figure.origin()).location()).hasToString("text.md:3:1");
        Text caption = (Text) figure.caption().orElseThrow().content().get(0);
        assertThat(((LocatedOrigin) caption.origin()).location(6, 8)).isEqualTo(Location.of("text.md", 3, 23, 2));
    }

    @Test
    void refusesPicturesInASentenceAListOrAQuotation() {
        parse("so ![chart](x.png)");
        assertFinding("YJ154", "1:4", "picture cannot be used in a sentence");
        findings.clear();
        parse("- ![chart](x.png)");
        assertFinding("YJ154", "1:3", "in a list or a table");
        findings.clear();
        parse("> ![chart](x.png)");
        assertFinding("YJ154", "1:3", "in a quotation");
    }

    @Test
    void refusesPicturesWithoutADescription() {
        assertThat(shown("![](map.png)")).isEmpty();
        assertFinding("YJ191", "1:1", "no description of what it shows");
        findings.clear();
        parse("![Map](map.png \"Decorative\")");
        assertFinding("YJ191", "1:1", "decorative");
    }

    @Test
    void makesNotesAnywhereInASentence() {
        assertThat(shown("Custody ^[see [the act](https://a.uk) and [2] *here*] fell^[Or \"not\".]."))
                .isEqualTo("p(Custodynote(see a https://a.uk(the act) and [2] em(here)) fellnote(Or “not”.).)");
        assertThat(shown("*a^[b]* [c^[d]](https://a.uk) ^[e `]` f\\] g]"))
                .isEqualTo("p(em(anote(b)) a https://a.uk(cnote(d))note(e code(]) f] g))");
        assertThat(shown("# A^[b]\n\n> c\n> d^[e\n> f]\n\n- g^[h]")).contains("note(b)", "note(e f)", "note(h)");
        assertThat(findings).isEmpty();
    }

    @Test
    void locatesEachWordOfANote() {
        Paragraph paragraph = (Paragraph) parse("a\nb^[c *def*]").get(0);
        Note note = (Note) paragraph.content().get(1);
        assertThat(((LocatedOrigin) note.origin()).location()).isEqualTo(Location.of("text.md", 2, 2, 10));
        Emphasis emphasis = (Emphasis) note.content().get(1);
        assertThat(((LocatedOrigin) emphasis.content().get(0).origin()).location(1, 2))
                .isEqualTo(Location.of("text.md", 2, 8, 1));
    }

    @Test
    void reportsNotesThatCannotBeRead() {
        assertThat(shown("a ^[b c")).isEqualTo("p(a ^[b c)");
        assertFinding("YJ159", "1:3", "not closed");
        findings.clear();
        assertThat(shown("*a ^[b* c]")).isEqualTo("p(em(a ^[b) c])");
        assertFinding("YJ159", "1:4", "not closed");
        findings.clear();
        assertThat(shown("a^[b ^[c] d]")).isEqualTo("p(anote(bc d))");
        assertFinding("YJ159", "1:6", "a note cannot contain another note");
        findings.clear();
        assertThat(shown("a^[ ]")).isEqualTo("p(a)");
        assertFinding("YJ159", "1:2", "this note is empty");
        findings.clear();
        assertThat(shown("a \\^[b]")).isEqualTo("p(a ^[b])");
        assertThat(findings).isEmpty();
    }

    @Test
    void marksWordsInAnotherLanguage() {
        assertThat(shown("See [Cyfiawnder *ieuenctid* [sic]]{lang=cy}, [être]{lang=\"fr-FR\"} [x]{y}"))
                .isEqualTo("p(See cy(Cyfiawnder em(ieuenctid) [sic]), fr-FR(être) [x]{y})");
        assertThat(findings).isEmpty();
    }

    @Test
    void reportsUnknownLanguages() {
        assertThat(shown("[Bore da]{lang=welsh}")).isEqualTo("p(Bore da)");
        assertFinding("YJ190", "1:16", "“welsh” is not a language tag");
        assertThat(findings.get(0).help()).contains("write {lang=cy}");
        findings.clear();
        assertThat(shown("[Bore da]{lang=xx}")).isEqualTo("p(Bore da)");
        assertFinding("YJ190", "1:16", "“xx”");
    }

    @Test
    void makesTickBoxesOfListItems() {
        assertThat(shown("- [ ] Ask\n- [x] Tell\n- [X] Both\n- [ ]\n- a [x] b\n\n[x] no item"))
                .isEqualTo("ul(li(p(box( ) Ask)) li(p(box(x) Tell)) li(p(box(x) Both)) li(p([ ])) li(p(a [x] b)))"
                        + " p([x] no item)");
        assertThat(findings).isEmpty();
    }

    @Test
    void placesAComponentAloneOnItsLine() {
        assertThat(shown("Before\n{{ budget }}\nafter")).isEqualTo("p(Before) p([table]) p(after)");
        assertThat(asked).singleElement().satisfies(insertion -> {
            assertThat(insertion.location()).hasToString("text.md:2:1");
            assertThat(insertion.headingLevel()).isEqualTo(2);
        });
    }

    @Test
    void placesAValueWithinASentence() {
        assertThat(shown("in all {{ indicator custody \"April to June 2012\" }} of *{{ x }}*"))
                .isEqualTo("p(in all £7 of em(£7))");
        assertThat(asked.get(0).arguments()).extracting(Word::text).containsExactly("custody", "April to June 2012");
        assertThat(asked.get(0).arguments().get(1).location())
                .isEqualTo(Location.of("text.md", 1, 29, "\"April to June 2012\"".length()));
    }

    @Test
    void keepsAValueThatHasALineOfItsOwnInItsParagraph() {
        assertThat(shown("We spend\n{{ total }}\na year")).isEqualTo("p(We spend £7 a year)");
    }

    @Test
    void reportsAComponentWithinASentence() {
        assertThat(shown("see {{ budget }} here")).isEqualTo("p(see  here)");
        assertFinding("YJ152", "1:5", "“budget” cannot be used within a sentence");
    }

    @Test
    void reportsAComponentInAList() {
        parse("- one\n\n  {{ budget }}\n");
        assertFinding("YJ152", "3:3", "“budget” cannot be used in a list");
    }

    @Test
    void reportsAnInsertionThatIsNotClosed() {
        assertThat(shown("see {{ budget and\nmore")).isEqualTo("p(see {{ budget and more)");
        assertFinding("YJ150", "1:5", "not closed");
    }

    @Test
    void reportsAnEmptyInsertion() {
        parse("see {{ }} here");
        assertFinding("YJ151", "1:5", "there is nothing");
    }

    @Test
    void reportsARuleAndAHeadingInAList() {
        parse("one\n\n***\n");
        assertFinding("YJ155", "3:1", "a line across the page");
        findings.clear();
        parse("- # so\n");
        assertFinding("YJ155", "1:3", "a heading in a list");
    }

    @Test
    void warnsOfADrawnTable() {
        parse("| a | b |\n|---|---|\n| 1 | 2 |");
        assertFinding("YJ156", "1:1", "a table cannot be drawn");
    }

    @Test
    void reportsNestingThatIsTooDeep() {
        parse(">".repeat(12) + " x");
        assertThat(findings).extracting(Diagnostic::type).contains(ProseFaults.TOO_DEEP);
    }

    @Test
    void readsASingleParagraphAsWords() {
        String text = "just *one*";
        assertThat(new ProseParser(insertions, PICTURES, findings::add).inlines(text, mapOf(text)))
                .hasSize(2);
        assertThat(findings).isEmpty();
    }

    @Test
    void reportsASecondParagraphWhereOnlyOneIsAllowed() {
        String text = "one\n\ntwo";
        new ProseParser(insertions, PICTURES, findings::add).inlines(text, mapOf(text));
        assertFinding("YJ158", "3:1", "only a single paragraph");
    }

    @Test
    void tracesEveryCharacterToItsLocation() {
        String text = "- He said \"so...\n  and\" \\*left\\* [now](https://a.uk/)";
        Paragraph paragraph =
                (Paragraph) ((org.yjplan.document.ListBlock) parse(text).get(0))
                        .items()
                        .get(0)
                        .blocks()
                        .get(0);
        Text words = (Text) paragraph.content().get(0);
        assertThat(words.value()).isEqualTo("He said “so… and” *left* ");
        LocatedOrigin origin = (LocatedOrigin) words.origin();
        assertThat(origin.location(8, 9)).isEqualTo(Location.of("text.md", 1, 11, 1));
        assertThat(origin.location(11, 12)).hasToString("text.md:1:14");
        assertThat(origin.location(13, 16)).isEqualTo(Location.of("text.md", 2, 3, 3));
        assertThat(origin.location(18, 19)).hasToString("text.md:2:8");
        assertThat(origin.location()).hasToString("text.md:1:3");
        Link link = (Link) paragraph.content().get(1);
        assertThat(((LocatedOrigin) link.origin()).location()).hasToString("text.md:2:17");
    }
}
