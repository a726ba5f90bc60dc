package org.yjplan.check.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yjplan.check.text.PassageReader;
import org.yjplan.check.text.Sentence;

/** Which changes, earlier and later figures, and shares a sentence is understood to speak of. */
class FiguresOfSentencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "Of the 49 young people, 21 (43%) came.|43% is 21 of 49 or 21 of 21",
                "Of 49 young people, 21 (43%) came, 28 (57%) stayed away.|43% is 21 of 49; 57% is 28 of 49",
                "In all 49 came, 21 (43%) of them late.|43% is 21 of 49 or 21 of 21",
                "On 12 days 21 (43%) came.|-",
                "21 (43%) came.|-",
                "34 of the 84 (40.5%) came.|40.5% is 34 of 84",
                "34 of 84, or 40.5%, came.|40.5% is 34 of 84",
                "40.5%, 34 of all the 84, came.|40.5% is 34 of 84",
                "34 children out of a total of 84 came, or 40.5%.|40.5% is 34 of 84",
                "84 of 34 (40.5%) came.|40.5% is 34 of 84 or 34 of 34",
                "84 of 84 (100%) came.|100% is 84 of 84",
                "40.5% (84 in the cohort, 34 of them boys) came.|40.5% is 34 of 84",
                "40.5% (84 in the cohort, 34% of them boys) came.|-",
                "40.5% (84 and 84) came.|-",
                "20 of 40, 50%, and 10 of 40, 25%, came.|50% is 20 of 40; 25% is 10 of 40",
                "There were 90 fewer, 49 (24%) of them boys.|-",
                "One in three of the 80 children (38%) came.|-",
                "Two in five of the 80 children (38%) came.|-",
                "It fell from 251 to 204 (18.7%).|-",
                "Of 300, it fell from 251 to 204 (68%).|68% is 204 of 300 or 204 of 204",
                "63% of the 80 children in care (50) came.|63% is 50 of 80",
                "63% of the 80 children (50 girls) came.|-",
                "63% of the 80 children, girls (50) among them, came.|-",
                "63% of the 50 children (80) came.|-",
                "Two thirds (30 of 45) came.|67% is 30 of 45",
                "Three-quarters of the 40 parents (25) came.|75% is 25 of 40",
                "One in four of the 80 (20) came.|25% is 20 of 80",
                "Half came, and half of the 80 (40) stayed.|50% is 40 of 80",
                "Nearly half (12 of 30) came.|-",
                "In the first half (12 of 30) came.|-",
                "It fell by half (12 of 30).|-",
                "About 40% (34 of 84) came.|-",
                "A fall of 5% (34 of 84) was seen.|-",
                "34 of 84 were boys, which the board noted with concern in its report of the year, 40.5%.|-"
            })
    void readsShares(String text, String shares) {
        Sentence sentence = sentence(text);
        List<ShareClaim> claims = ShareReader.read(sentence, ChangeReader.read(sentence));

        assertThat(claims.stream()
                        .map(claim -> claim.percent().quantity() + " is "
                                + claim.parts().stream()
                                        .map(part -> part.part() + " of " + part.whole())
                                        .distinct()
                                        .collect(Collectors.joining(" or ")))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(shares == null ? "" : shares);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "It fell 5%.|a fall of 5%",
                "It fell by 5%.|a fall of 5%",
                "It fell by a further 5%.|a fall of 5%",
                "A fall of 5% was seen.|a fall of 5%",
                "A fall in total of just 5% was seen.|a fall of 5%",
                "A fall of the net overall total of another 5% was seen.|-",
                "Fall 5%.|-",
                "Of 5% nothing came.|-",
                "A 5% fall was seen.|a fall of 5%",
                "A 5% overall fall was seen.|a fall of 5%",
                "A 5% significant local fall was seen.|a fall of 5%",
                "A 5% significant local annual fall was seen.|-",
                "It was 5% lower.|a fall of 5%",
                "There were 12 fewer.|a fall of 12",
                "The 12 falls were noted.|-",
                "It was 5% up from 20.|-",
                "Then 5% fall into debt.|-",
                "It fell from 20 to 10, by 50%.|a fall of 50%",
                "It fell to 10 or by 50%.|a fall of 50%",
                "It fell from 20 to 10 by 50%.|a fall of 50%",
                "It halved.|“halved”",
                "It nearly halved.|-",
                "It rose by nearly 5%.|-",
                "It rose by 5 days.|-",
                "There was a change of -5%.|a fall of 5%",
                "There was a change of 0%.|a change of 0%",
                "It went to 10 (-50%).|a fall of 50%",
                "It went to 10, −5pp.|a fall of 5 percentage points",
                "It went to 20 (+100%).|a rise of 100%",
                "It went to 20 (100%).|-",
                "It was at -50% then.|-",
                "It went to 20 (+10).|-",
                "In 5%|-"
            })
    void readsChanges(String text, String changes) {
        assertThat(ChangeReader.read(sentence(text)).stream()
                        .map(ClaimedChange::words)
                        .collect(Collectors.joining("; ")))
                .isEqualTo(changes == null ? "" : changes);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "It fell from 20 to 10.|20 to 10",
                "It went from a high of 20 to just 10.|20 to 10",
                "It went from a peak of just 20 to 10.|20 to 10",
                "It went from a peak of just the 20 to 10.|-",
                "It went from 20 to a low of 10.|20 to 10",
                "It went to 10 from 20.|20 to 10",
                "It was 10, down from 20.|20 to 10",
                "It was 10, from 20.|-",
                "It was 10, down 50% from 20.|20 to 10",
                "It was 10 (a fall of 50% from 20).|20 to 10",
                "It was 10, which is a fall of 50% from 20.|20 to 10",
                "There were 3 teams and the caseload fell by 50% from 20.|-",
                "There were 10 in 3 teams, down 50% from 20.|20 to 3; 20 to 10",
                "It was 36%, 2% higher than the national rate of 34%.|34% to 36%",
                "It was 36%, higher than the national rate of 34%.|-",
                "It fell to 36% from 40%, 2% higher than the national rate of 34%.|40% to 36%; 34% to 40%; 34% to 36%",
                "It was 10, compared with 20.|20 to 10",
                "It was 10, compared to the previous 20.|20 to 10",
                "It was 10 compared to the national 20.|-",
                "It was 10, compared with 20 in our family of services.|-",
                "It was 10, compared with 20 for those of the whole large region.|20 to 10",
                "It was 10 against 20.|20 to 10",
                "It was 10, fewer than 2010-11, which had 20.|20 to 10",
                "It was 10, fewer than the 2010-11 total (20).|20 to 10",
                "It was 10, fewer than the children seen had 20.|-",
                "It was 10%, against 20.|-",
                "20 is more than nothing.|-",
                "It was up from|-",
                "Compared with 20, all was well.|-",
                "From 20 it went, as the board had hoped in all its earlier plans for us, to 10.|-",
                "It fell from 20 in the first of the years that we have counted so far to 10.|20 to 10",
                "It fell from 20 in the first of the years that we have counted here so far to 10.|-"
            })
    void readsEarlierAndLaterFigures(String text, String pairs) {
        Sentence sentence = sentence(text);

        assertThat(PairReader.read(sentence, ChangeReader.read(sentence), List.of()).stream()
                        .map(pair -> pair.from().quantity() + " to " + pair.to().quantity())
                        .collect(Collectors.joining("; ")))
                .isEqualTo(pairs == null ? "" : pairs);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "It fell from 20 to 10, a fall of 50%.|a fall of 50%: 20 to 10",
                "A fall of 50%, from 20 to 10, was seen.|a fall of 50%: 20 to 10",
                "It fell from 20 to 10 and there was a rise of 5% in others.|-",
                "There was a rise of 5% in others while it fell from 20 to 10.|-",
                "It fell from 20 to 10 (a fall of 50%), and from 8 to 6 (a fall of 25%).|a fall of 50%: 20 to 10; a fall of 25%: 8 to 6",
                "It fell from 20 to 10, against 8 before, a fall of 50%.|a fall of 50%: 8 to 10, 20 to 10",
                "It went from 20 settings to 10, which leaves 142 fewer places.|-",
                "It went from 20 settings to 10, which leaves 10 fewer settings.|a fall of 10: 20 to 10"
            })
    void joinsEachChangeToTheFiguresNearest(String text, String claims) {
        Sentence sentence = sentence(text);
        List<ClaimedChange> changes = ChangeReader.read(sentence);

        assertThat(ChangeClaim.of(sentence, changes, PairReader.read(sentence, changes, List.of())).stream()
                        .map(claim -> claim.change().words() + ": "
                                + claim.pairs().stream()
                                        .map(pair -> pair.from().quantity() + " to "
                                                + pair.to().quantity())
                                        .collect(Collectors.joining(", ")))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(claims == null ? "" : claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "The target of 1.07 for 2010-11 was met.|1.07 for a time",
                "The target of 20% in 2010-11|20% for a time",
                "The target of 20% for|20%",
                "The 1.07 target was met.|1.07",
                "1.07, our target, was met.|1.07",
                "1.07, our own target, was met.|-",
                "It was 1.07 against the target.|-",
                "It was 1.07 against the target of 1.11.|1.11",
                "With 20% our target was met.|-",
                "It was 1.07, against the target.|-",
                "It was 1.07 against target.|-",
                "The 20% national target was met.|20%",
                "The target remains 20%.|20%",
                "The target for all of the year is 20%.|20%",
                "The target for the whole of the year is 20%.|-",
                "The target, 20%, was met.|-",
                "The target was about 20%.|-",
                "The target is a fall of 5%.|-",
                "The target was missed.|-",
                "We met the target|-",
                "The targets of 10 and 20 were met.|10"
            })
    void readsTargets(String text, String targets) {
        Sentence sentence = sentence(text);

        assertThat(TargetMention.in(sentence, ChangeReader.read(sentence)).stream()
                        .map(target ->
                                target.number().quantity() + (target.period().isPresent() ? " for a time" : ""))
                        .collect(Collectors.joining("; ")))
                .isEqualTo(targets == null ? "" : targets);
    }

    private static Sentence sentence(String text) {
        return Stream.of(text)
                .flatMap(words -> PassageReader.read(words).stream())
                .flatMap(passage -> passage.sentences().stream())
                .findFirst()
                .orElseThrow();
    }
}
