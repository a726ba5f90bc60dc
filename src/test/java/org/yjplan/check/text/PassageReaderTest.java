package org.yjplan.check.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.check.text.Token.Inserted;
import org.yjplan.check.text.Token.Mark;
import org.yjplan.check.text.Token.Number;
import org.yjplan.check.text.Token.Time;
import org.yjplan.check.text.Token.Word;

/**
 * How prose is read for rules. Sentences are split by “/”, passages by “//”; numbers are in “<>” with their unit, a “~”
 * before those that are not exact; times in “[]”, insertions in “{}”.
 */
class PassageReaderTest {
    private static String read(String text) {
        return PassageReader.read(text).stream()
                .map(passage -> passage.sentences().stream()
                        .map(sentence -> sentence.tokens().stream()
                                .map(PassageReaderTest::shown)
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" / ")))
                .collect(Collectors.joining(" // "));
    }

    private static String shown(Token token) {
        if (token instanceof Number number) {
            Quantity quantity = number.quantity();
            return (quantity.hedged() ? "~" : "") + "<" + quantity.value().toPlainString() + " " + quantity.unit()
                    + ">";
        }
        if (token instanceof Time time) {
            return time.period()
                    .map(period -> "[" + period.first() + " " + period.last() + "]")
                    .orElse("[?]");
        }
        return token instanceof Word word
                ? word.text()
                : token instanceof Mark mark ? String.valueOf(mark.sign()) : "{" + ((Inserted) token).words() + "}";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Some 20 came. | Some ~<20 NUMBER> came .",
                "Some of 20 came. | Some of <20 NUMBER> came .",
                "Over 20 came. | Over ~<20 NUMBER> came .",
                "About a 20 came. | About a ~<20 NUMBER> came .",
                "More than 20 came. | More than ~<20 NUMBER> came .",
                "It was 5 more than 20. | It was <5 NUMBER> more than <20 NUMBER> .",
                "Fewer than 20 came. | Fewer than ~<20 NUMBER> came .",
                "Fall than 20. | Fall than <20 NUMBER> .",
                "Up to 20 came. | Up to ~<20 NUMBER> came .",
                "From 4 up to 9. | From <4 NUMBER> up to <9 NUMBER> .",
                "It went from 4 in one of all the very many good years up to 9. | It went from <4 NUMBER> in one of all the very many good years up to ~<9 NUMBER> .",
                "To 20 up. | To <20 NUMBER> up .",
                "~20 and <30 and >40. | ~ ~<20 NUMBER> and < ~<30 NUMBER> and > ~<40 NUMBER> .",
                "20+ came. 20 plus came. | ~<20 NUMBER> + came . / ~<20 NUMBER> plus came .",
                "20 came +. | <20 NUMBER> came + .",
                "The rate was 20 per year. | The rate was <20 NUMBER> per year .",
                "The rate was 3.4 here. | The rate was <3.4 NUMBER> here .",
                "The rate was 20 young people. | The rate was <20 NUMBER> young people ."
            })
    void tellsWhichNumbersAreNotExact(String text, String read) {
        assertReads(text, read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "In section 40 it is said. | In section 40 it is said .",
                "In sections 40 and 41 it is said. | In sections 40 and 41 it is said .",
                "Pages 3 to 5. | Pages 3 to 5 .",
                "3 to 5 pages. | <3 NUMBER> to <5 NUMBER> pages .",
                "Year 11 pupils came, and year 11 too. | Year 11 pupils came , and year <11 NUMBER> too .",
                "It is aged 14. | It is aged 14 .",
                "Aged 10 to 14. | Aged 10 to 14 .",
                "Aged between 10 and 14. | Aged between 10 and 14 .",
                "Ages of 10. | Ages of 10 .",
                "between 10 and 14 came. | between <10 NUMBER> and <14 NUMBER> came .",
                "10 to 14 year olds came. | 10 to 14 year olds came .",
                "10 year olds came. | 10 year olds came .",
                "10 years old. | 10 years old .",
                "A 10 year plan. | A <10 TIME> year plan .",
                "10 or 14 year olds. | 10 or 14 year olds .",
                "10 to go year olds. | <10 NUMBER> to go year olds .",
                "9 year-olds came. | 9 year-olds came .",
                "It is 303 per 100,000 people. | It is <303 NUMBER> per 100000 people .",
                "It is #7. | It is # 7 .",
                "No 7 came. No 7. | No 7 came . / No 7 .",
                "£7 of 8%. | <7 POUNDS> of <8 PERCENT> .",
                "Priority 3% of it. | Priority <3 PERCENT> of it ."
            })
    void takesNoNumberForACountThatNamesSomethingOrIsAnAge(String text, String read) {
        assertReads(text, read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "twenty came. | <20 NUMBER> came .",
                "twenty one came. | <21 NUMBER> came .",
                "twenty nine came. | <29 NUMBER> came .",
                "twenty ten came. | <20 NUMBER> <10 NUMBER> came .",
                "twenty-one came. | <21 NUMBER> came .",
                "twenty-ten came. | twenty-ten came .",
                "ten-one came. | ten-one came .",
                "nineteen came. | <19 NUMBER> came .",
                "one came. | one came .",
                "from one to two. | from <1 NUMBER> to <2 NUMBER> .",
                "one-off came. -one. | one-off came . / - one .",
                "ninety nine percent. | <99 PERCENT> .",
                "It fell by half. | It fell by <50 PERCENT> .",
                "It fell by a third. | It fell by a <33 PERCENT> .",
                "It fell a third. | It fell a third .",
                "half came. | half came .",
                "by one quarter, or by two-thirds. | by one <25 PERCENT> , or by <67 PERCENT> ."
            })
    void readsNumbersInWords(String text, String read) {
        assertReads(text, read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "Up 5pp or 1.5 ppts, not 5ppm. | Up <5 POINTS> or <1.5 POINTS> , not 5ppm .",
                "1.2 million, 310k, 2bn, 3m and 4 hundred. | <1200000 NUMBER> , <310000 NUMBER> , <2000000000 NUMBER> , <3000000 NUMBER> and <400 NUMBER> .",
                "310kg came. | 310kg came .",
                "5% and 5 percent and 5 pct and 5 per cent. | <5 PERCENT> and <5 PERCENT> and <5 PERCENT> and <5 PERCENT> .",
                "5 per | <5 NUMBER> per",
                "5 percentage | <5 NUMBER> percentage"
            })
    void joinsNumbersWithTheirUnits(String text, String read) {
        assertReads(text, read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1,234,567 and 1,23 and 12,3456. | <1234567 NUMBER> and <1 NUMBER> , <23 NUMBER> and <12 NUMBER> , <3456 NUMBER> .",
                "−5% and -5 and A-5 and 5-6 and 5%-6%. | <-5 PERCENT> and <-5 NUMBER> and A-5 and 5-6 and <5 PERCENT> - <6 PERCENT> .",
                "£1,200.50 and £ and £-5. | <1200.50 POUNDS> and £ and £ <-5 NUMBER> .",
                "10.5m. | <10500000 NUMBER> .",
                "re-offending and O'Neill and O’Neill and a—b and end- of. | re-offending and O'Neill and O’Neill and a — b and end - of ."
            })
    void tellsNumbersFromWordsWithDigits(String text, String read) {
        assertReads(text, read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "A [link](https://x.example/7) and [open](for ever 7 | A link and open ( for ever <7 NUMBER>",
                "The fee is {{ open 7 | The fee is {[open, 7]}",
                "*bold* `code` \\\\* _under_. | bold code under ."
            })
    void readsInsertionsLinksAndMarksOfMarkdown(String text, String read) {
        assertReads(text, read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "First. Second; third! Fourth? Fifth | First . / Second ; / third ! / Fourth ? / Fifth",
                "Dr. Smith met Mr. Jones. e.g. this. eg. That. A. B came. | Dr . Smith met Mr . Jones . e . g . this . eg . That . / A . B came .",
                "It ended.Then more. it went. on 7. | It ended . Then more . it went . on <7 NUMBER> .",
                "It is No. 5. Yes. | It is No . <5 NUMBER> . / Yes ."
            })
    void splitsSentences(String text, String read) {
        assertReads(text, read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "In 2012 it was. In 2012-13 and 2012/13 and 2012–13. | In [2012-01 2012-12] it was . / In [2012-04 2013-03] and [2012-04 2013-03] and [2012-04 2013-03] .",
                "April 2010 to March 2011 came. | [2010-04 2011-03] came .",
                "Between April 2010 and March 2011 it fell. | Between [2010-04 2011-03] it fell .",
                "April 2010 and March 2011. | [2010-04 2010-04] and [2011-03 2011-03] .",
                "On 1 April 2012 we met. On 1 April we met. | On [?] [2012-04 2012-04] we met . / On [?] April we met .",
                "Oct 17 to Sept 18. | [?] to [?] .",
                "Oct to May we may march in March. May 7. | Oct to May we may march in March . / [?] .",
                "may 2012 and Mayor 2012 and Ma 2012. | may [2012-01 2012-12] and Mayor [2012-01 2012-12] and Ma [2012-01 2012-12] .",
                "2012 people came. 1850 came. 2112 came. 20123 came. 2012a came. 2012.5 came. | [2012-01 2012-12] people came . / <1850 NUMBER> came . / [2112-01 2112-12] came . / <20123 NUMBER> came . / 2012a came . / <2012.5 NUMBER> came .",
                "1 April | [?] April",
                "7 april 2012 | <7 NUMBER> april [2012-01 2012-12]"
            })
    void readsTimes(String text, String read) {
        assertReads(text, read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "One.\\n\\nTwo. | One . // <2 NUMBER> .",
                "- One\\n- Two\\n* Three\\n+ Four\\n• Five | One // <2 NUMBER> // <3 NUMBER> // <4 NUMBER> // <5 NUMBER>",
                "1. One\\n2) Two\\n123. Three\\n1234. Four | One // <2 NUMBER> // <3 NUMBER> <1234 NUMBER> . / <4 NUMBER>",
                "1 . One\\n-One\\n-\\tTab | <1 NUMBER> . / One - One // Tab",
                "# Heading\\nText\\n## Next | # Heading // Text // # # Next",
                "Text # no heading | Text # no heading",
                "```\\ncode 7\\n```\\nText 8 | Text <8 NUMBER>",
                "~~~\\ncode 7\\n~~~\\n\\nText | Text",
                "A\\tB\\t\\tC | A // B // C",
                "   Indented\\r\\ntext | Indented r text",
                "text\\n    \\nnext | text // next",
                "  # Indented heading\\ntext | # Indented heading // text",
                "A {{ b }}{{ c }} d | A {[b]} {[c]} d",
                "5 per cent, 5 per day and 5 percentage | <5 PERCENT> , <5 NUMBER> per day and <5 NUMBER> percentage",
                "From 4 came up to 9 | From <4 NUMBER> came up to <9 NUMBER>",
                "It is -5 and x -5. | It is <-5 NUMBER> and x <-5 NUMBER> .",
                "See [a]( b ) 7 | See a <7 NUMBER>",
                "20 cases a year, a rate of 30. | <20 NUMBER> cases a year , a rate of <30 NUMBER> .",
                "at 3-year intervals and 10-a-day and 5- | at 3-year intervals and 10-a-day and 5 -",
                "A.B came | A . B came",
                "word | word"
            })
    void splitsPassages(String text, String read) {
        assertReads(text, read);
    }

    private static void assertReads(String text, String read) {
        assertThat(read(text.replace("\\n", "\n").replace("\\t", "\t"))).isEqualTo(read);
    }
}
