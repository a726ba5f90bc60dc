package org.yjplan.check.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.RiskBand;

/** The bands of a risk scale meet: every score falls into exactly one. */
final class BandsApart extends Rule {
    private static final String REGISTER = """
            people: [{ id: head-of-service, office: Head of Service }]
            risks:
              scale:
                method: multiply
                likelihood: { best: 1, worst: 5 }
                impact: { best: 1, worst: 5 }
                bands:
                  - { least: 1, most: 6, rating: green }
                  - { least: %d, most: 25, rating: red }
              register:
                - risk: The grant falls in the course of the year.
                  likelihood: 2
                  impact: 3
                  controls: [Plan with less.]
                  owners: [head-of-service]
            """;

    BandsApart() {
        super(
                "YJ621",
                "the bands of the risk scale do not meet",
                "Bands say which scores are low, medium and high. Each starts one above the end of the band below, so "
                        + "that every score has one colour. Correct the ends of the bands.",
                REGISTER.formatted(6),
                REGISTER.formatted(7));
    }

    @Override
    public void check(CheckContext context) {
        context.plan().risks().ifPresent(register -> {
            List<RiskBand> bands = new ArrayList<>(register.scale().bands());
            for (RiskBand band : bands) {
                if (band.most() < band.least()) {
                    context.report(at(
                                    context.locations().of(band, "most"),
                                    "the band ends at %d, below its start at %d".formatted(band.most(), band.least()))
                            .withHelp("swap the two"));
                }
            }
            bands.removeIf(band -> band.most() < band.least());
            bands.sort(Comparator.comparingInt(RiskBand::least));
            Bands sorted = new Bands(this, bands, register.scale().scores(), context);
            // A band is compared with the one that reaches highest so far, which need not be the one before.
            int highest = 0;
            for (int i = 1; i < bands.size(); i++) {
                sorted.requireMeeting(bands.get(highest), bands.get(i));
                highest = bands.get(i).most() > bands.get(highest).most() ? i : highest;
            }
            sorted.requireEnds();
        });
    }

    /** Bands in order, and the scores that they are for: 7 is not one where two marks up to 5 are multiplied. */
    private record Bands(BandsApart rule, List<RiskBand> bands, SortedSet<Integer> scores, CheckContext context) {
        void requireMeeting(RiskBand below, RiskBand band) {
            boolean apart = band.least() > below.most();
            SortedSet<Integer> concerned = apart
                    ? scores.subSet(below.most() + 1, band.least())
                    : scores.subSet(band.least(), Math.min(below.most(), band.most()) + 1);
            if (!concerned.isEmpty()) {
                context.report(rule.at(
                                context.locations().of(band, "least"),
                                words(concerned) + (apart ? " in no band" : " in two bands"))
                        .withRelated(context.locations().of(below, "most"), "where the band below ends")
                        .withHelp(advice(below, band)));
            }
        }

        /** How to make the two meet, without a band that ends before it starts. */
        private static String advice(RiskBand below, RiskBand band) {
            List<String> ways = new ArrayList<>();
            if (below.most() < band.most()) {
                ways.add("start the band at %d".formatted(below.most() + 1));
            }
            if (below.least() < band.least() && below.most() <= band.most()) {
                ways.add("end the one below at %d".formatted(band.least() - 1));
            }
            return ways.isEmpty() ? "give each score to one of the two bands" : String.join(", or ", ways);
        }

        void requireEnds() {
            if (bands.isEmpty()) {
                return;
            }
            RiskBand lowest = bands.get(0);
            RiskBand highest =
                    bands.stream().max(Comparator.comparingInt(RiskBand::most)).orElseThrow();
            requireIn(scores.headSet(lowest.least()), lowest, "least");
            requireIn(scores.tailSet(highest.most() + 1), highest, "most");
        }

        private void requireIn(SortedSet<Integer> outside, RiskBand band, String end) {
            if (!outside.isEmpty()) {
                context.report(rule.at(context.locations().of(band, end), words(outside) + " in no band")
                        .withHelp("extend this band to include them, or add one"));
            }
        }
    }

    private static String words(SortedSet<Integer> scores) {
        return scores.size() == 1
                ? "the score %d is".formatted(scores.first())
                : "the scores from %d to %d are".formatted(scores.first(), scores.last());
    }
}
