package org.yjplan.template;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.model.About;
import org.yjplan.model.Axis;
import org.yjplan.model.Better;
import org.yjplan.model.Budget;
import org.yjplan.model.Contribution;
import org.yjplan.model.DocumentSpec;
import org.yjplan.model.Figure;
import org.yjplan.model.FundingKind;
import org.yjplan.model.Indicator;
import org.yjplan.model.Level;
import org.yjplan.model.Method;
import org.yjplan.model.Money;
import org.yjplan.model.Performance;
import org.yjplan.model.Period;
import org.yjplan.model.Plan;
import org.yjplan.model.Prose;
import org.yjplan.model.Risk;
import org.yjplan.model.RiskRegister;
import org.yjplan.model.RiskScale;
import org.yjplan.model.Section;
import org.yjplan.model.Status;
import org.yjplan.model.Value;

/** A plan of nothing, whose composition loads what other plans will need. */
final class WarmUp {
    private static final String TEXT = """
            A *b* **c** [d](#warm) "e".

            - {{ budget.total }}

            {{ budget }}
            {{ additional-funding }}
            {{ indicators }}
            {{ objectives }}
            {{ priorities }}
            {{ risks }}
            {{ services }}
            {{ inspection }}
            {{ signoffs }}
            """;

    /** Where the plan of nothing was written. */
    static final Places NOWHERE = new Places() {
        private final Location nowhere = Location.ofFile("");

        @Override
        public Location of(Record record) {
            return nowhere;
        }

        @Override
        public Location of(Record record, String component) {
            return nowhere;
        }

        @Override
        public Location element(Record record, String component, int index) {
            return nowhere;
        }

        @Override
        public Location entry(Record record, String component, String key) {
            return nowhere;
        }

        @Override
        public TextMap text(Prose prose) {
            return TextMap.allAt(nowhere);
        }
    };

    private WarmUp() {}

    static DocumentSpec document(String template) {
        return new DocumentSpec("warm", template, List.of(), Optional.empty());
    }

    static Plan plan() {
        Period period = Period.ofFinancialYears(2000, 2001);
        return new Plan(
                about(period),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.of(performance(period)),
                Optional.of(budget(period)),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(risks()),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(new Section(
                        "warm",
                        "Warm",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Prose(TEXT)),
                        List.of())));
    }

    private static About about(Period period) {
        return new About(
                "Warm",
                "Nobody",
                List.of(),
                Optional.empty(),
                List.of(),
                period,
                Status.DRAFT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Performance performance(Period period) {
        Value value = new Value(period, new Figure(BigDecimal.ONE, true), Optional.empty());
        return new Performance(
                List.of(new Indicator(
                        "warm",
                        "Warm",
                        Optional.empty(),
                        Better.LOWER,
                        Optional.empty(),
                        List.of(),
                        List.of(value),
                        Optional.empty(),
                        Optional.empty(),
                        List.of())),
                List.of(),
                List.of());
    }

    private static Budget budget(Period period) {
        return new Budget(
                period,
                List.of(new FundingKind("warm", "Warm")),
                List.of(new Contribution(
                        "Warm",
                        Optional.empty(),
                        Map.of("warm", Money.ZERO),
                        Map.of(),
                        List.of(),
                        Optional.empty(),
                        Optional.empty())),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static RiskRegister risks() {
        Risk risk = new Risk(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Prose("Warm."),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Level.of(1)),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
        RiskScale scale = new RiskScale(Method.IMPACT, Optional.empty(), Axis.ofNumbers(2, 1), List.of());
        return new RiskRegister(scale, List.of(risk));
    }
}
