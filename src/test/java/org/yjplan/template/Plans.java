package org.yjplan.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.TextMap;
import org.yjplan.model.*;

/** Plans made by hand, as small as a test needs them. */
final class Plans {
    static final Period YEAR = Period.ofFinancialYears(2013, 2014);
    private static final LocalDate DAY = LocalDate.of(2013, 3, 14);
    private static final TargetDate WRITTEN = new TargetDate(DAY, DAY, TargetDate.Form.DAY);

    private Plans() {}

    static About about() {
        return new About(
                "Youth justice strategic plan",
                "Leicestershire County Council",
                List.of("Rutland County Council"),
                Optional.of("Leicestershire Youth Offending Service"),
                List.of("Leicestershire", "Rutland"),
                YEAR,
                Status.CONSULTATION,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of("0.3"),
                Optional.empty(),
                Optional.of("2013"),
                prose("Made by the board's partners.\\\nCrime and Disorder Act 1998, section 40."),
                Optional.empty());
    }

    static Optional<Prose> prose(String text) {
        return Optional.of(new Prose(text));
    }

    static List<Prose> points(String... texts) {
        return java.util.Arrays.stream(texts).map(Prose::new).toList();
    }

    static Optional<Money> pounds(long pounds) {
        return Optional.of(new Money(pounds * 100));
    }

    static Map<String, Money> amounts(Object... kindsAndPounds) {
        Map<String, Money> amounts = new LinkedHashMap<>();
        for (int i = 0; i < kindsAndPounds.length; i += 2) {
            amounts.put((String) kindsAndPounds[i], new Money(100L * (Integer) kindsAndPounds[i + 1]));
        }
        return amounts;
    }

    static Figure figure(String written) {
        boolean percent = written.endsWith("%");
        return new Figure(new BigDecimal(percent ? written.substring(0, written.length() - 1) : written), percent);
    }

    static Value value(Period period, String figure) {
        return new Value(period, figure(figure), Optional.empty());
    }

    static Indicator custody() {
        return new Indicator(
                "custody",
                "Custodial sentences as a share of all sentences",
                Optional.empty(),
                Better.LOWER,
                Optional.empty(),
                List.of(new Target(
                        Optional.empty(),
                        Optional.of(Aim.UNDER),
                        Optional.of(figure("5%")),
                        Optional.of(Period.ofFinancialYears(2010, 2011)))),
                List.of(
                        value(Period.ofFinancialYears(2010, 2011), "2.9%"),
                        value(Period.ofFinancialYears(2011, 2012), "2.3%"),
                        new Value(
                                new Period(
                                        YearMonth.of(2012, Month.APRIL),
                                        YearMonth.of(2012, Month.DECEMBER),
                                        Period.Form.MONTHS),
                                figure("1.8%"),
                                Optional.of("Provisional."))),
                Optional.of(new Standing(Rating.GREEN, "better than the target")),
                Optional.empty(),
                List.of());
    }

    static Indicator entrants() {
        return new Indicator(
                "fte",
                "First-time entrants",
                Optional.empty(),
                Better.LOWER,
                Optional.empty(),
                List.of(new Target(Optional.empty(), Optional.of(Aim.FALL), Optional.empty(), Optional.empty())),
                List.of(
                        value(Period.ofFinancialYears(2010, 2011), "415"),
                        value(Period.ofFinancialYears(2011, 2012), "303")),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Indicator entrantsChange() {
        return new Indicator(
                "fte-change",
                "First-time entrants, change on the year",
                Optional.empty(),
                Better.LOWER,
                Optional.of(true),
                List.of(),
                List.of(
                        value(Period.ofFinancialYears(2010, 2011), "-18%"),
                        value(Period.ofFinancialYears(2011, 2012), "-27%")),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    static Performance performance() {
        return new Performance(
                List.of(custody(), entrants(), entrantsChange()),
                List.of(new IndicatorTable("summary", "Summary of performance", List.of("custody", "fte-change"))),
                List.of());
    }

    static Budget budget() {
        return new Budget(
                YEAR,
                List.of(
                        new FundingKind("staffing", "Staffing costs"),
                        new FundingKind("in-kind", "Payments in kind"),
                        new FundingKind("delegated", "Other delegated funds")),
                List.of(
                        new Contribution(
                                "Police",
                                Optional.of("police"),
                                amounts("staffing", 91_847, "delegated", 91_687),
                                Map.of("in-kind", new Prose("2 FTE police officers")),
                                List.of(),
                                pounds(183_534),
                                Optional.empty()),
                        new Contribution(
                                "Local authority",
                                Optional.empty(),
                                Map.of(),
                                Map.of(),
                                List.of(
                                        new Payer(
                                                "Chief Executive's",
                                                amounts("staffing", 391_064, "delegated", 287_066)),
                                        new Payer("Rutland", amounts("delegated", 67_764))),
                                Optional.empty(),
                                Optional.empty())),
                List.of(
                        new FundingLine("Early Intervention Grant", pounds(133_980), List.of()),
                        new FundingLine(
                                "Leicestershire County Council",
                                Optional.empty(),
                                List.of(
                                        new FundingLine("Youth crime prevention", pounds(133_900), List.of()),
                                        new FundingLine("IMPACT", pounds(450_000), List.of())))),
                Optional.empty(),
                Optional.of(new Change(Period.ofFinancialYears(2012, 2013), new Percentage(new BigDecimal("-6.1")))));
    }

    static List<Person> people() {
        return List.of(
                new Person(
                        "head-of-service",
                        Optional.of("Head of Service"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                new Person(
                        "chief-constable",
                        Optional.of("Chief Constable"),
                        Optional.of("Leicestershire Constabulary"),
                        Optional.of("S Cole"),
                        Optional.empty()));
    }

    private static Risk risk(String objective, String words, int impact, List<Prose> controls, List<String> owners) {
        return new Risk(
                Optional.empty(),
                Optional.empty(),
                Optional.of(objective),
                new Prose(words),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Level.of(impact)),
                controls,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                owners);
    }

    static RiskRegister risks() {
        return new RiskRegister(
                new RiskScale(org.yjplan.model.Method.IMPACT, Optional.empty(), Axis.ofNumbers(5, 1), List.of()),
                List.of(
                        risk(
                                "prevent",
                                "Funding passes to the *commissioner*.",
                                2,
                                points("Make the case.", "Plan for the money not coming."),
                                List.of("head-of-service")),
                        risk(
                                "prevent",
                                "The fall levels off.",
                                2,
                                points("Review every quarter."),
                                List.of("head-of-service", "chief-constable")),
                        risk("custody", "Remand costs rise.", 1, List.of(), List.of())));
    }

    static List<Objective> objectives() {
        return List.of(
                new Objective(
                        "prevent",
                        "Prevent children from entering the justice system",
                        prose("How we work.\n\n{{ indicators fte }}"),
                        Optional.of(new Progress(
                                Period.ofFinancialYears(2012, 2013), points("Fewer entrants:\n\n- here\n- there"))),
                        Optional.of(new Progress(YEAR, points("Train \"neighbourhood\" teams.")))),
                new Objective("custody", "Use custody less", Optional.empty(), Optional.empty(), Optional.empty()));
    }

    static Section section(String id, String title, String text, Section... inner) {
        return new Section(
                id,
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                prose(text),
                List.of(inner));
    }

    static Section landscape(String id, String title, String text) {
        return new Section(
                id,
                title,
                Optional.empty(),
                Optional.empty(),
                Optional.of(true),
                Optional.of(true),
                prose(text),
                List.of());
    }

    /** A plan with everything, whose sections are given. */
    static Plan plan(Section... sections) {
        return new Plan(
                about(),
                List.of(spec()),
                Optional.empty(),
                Optional.empty(),
                List.of(new Version(
                        "0.3", Optional.of(WRITTEN), Optional.of("Head of Service"), new Prose("For consultation."))),
                List.of(new Partner("police", "Leicestershire Constabulary", PartnerKind.POLICE, Optional.empty())),
                people(),
                Optional.of(new Board(
                        "Management Board",
                        Optional.of("chief-constable"),
                        Optional.of("four times a year"),
                        List.of("Probation", "Police", "Courts"),
                        prose("To work in partnership."),
                        Optional.empty(),
                        Optional.empty())),
                List.of(new Priority(
                        "first-time-entrants",
                        "Reduce first-time entrants",
                        Optional.of("Ministry of Justice"),
                        Optional.empty(),
                        List.of("fte"))),
                objectives(),
                Optional.of(performance()),
                Optional.of(budget()),
                List.of(new ServiceArea("post-court", "Post court", points("Service to the courts."))),
                Optional.of(new Volunteers(
                        207,
                        Optional.of(15_000),
                        List.of(new Share("Female", new Percentage(new BigDecimal("69")))),
                        prose("They give their time."))),
                List.of(new Inspection(
                        "core-case-2012",
                        "Core case inspection",
                        "HM Inspectorate of Probation",
                        new Period(
                                YearMonth.of(2012, Month.FEBRUARY),
                                YearMonth.of(2012, Month.FEBRUARY),
                                Period.Form.MONTHS),
                        Optional.of(62),
                        prose("What was looked at."),
                        List.of(new Judgement("Safeguarding", "Moderate improvement needed")),
                        points("Better assessments."))),
                Optional.of(risks()),
                List.of(new SignOff("chief-constable", Optional.empty(), Optional.empty())),
                List.of(new Term("YOS", "Youth Offending Service")),
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
                List.of(sections));
    }

    /** A plan that gives nothing but what it must. */
    static Plan bare(Section... sections) {
        return new Plan(
                about(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
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
                List.of(sections));
    }

    /** The same plan with one objective, which has a text. */
    static Plan withObjectiveText(Plan plan, String text) {
        return new Plan(
                plan.about(),
                plan.documents(),
                Optional.empty(),
                plan.checks(),
                plan.history(),
                plan.partners(),
                plan.people(),
                plan.board(),
                plan.priorities(),
                List.of(new Objective("one", "One", prose(text), Optional.empty(), Optional.empty())),
                plan.performance(),
                plan.budget(),
                plan.services(),
                plan.volunteers(),
                plan.inspections(),
                plan.risks(),
                plan.signoffs(),
                plan.glossary(),
                plan.actionPlan(),
                plan.reports(),
                plan.structure(),
                plan.staffing(),
                plan.grants(),
                plan.caseStudies(),
                plan.voices(),
                plan.swot(),
                plan.standards(),
                plan.updates(),
                plan.tables(),
                plan.sections());
    }

    static DocumentSpec spec() {
        return spec("strategic-plan");
    }

    static DocumentSpec spec(String template) {
        return new DocumentSpec("plan", template, List.of(), Optional.empty());
    }

    /**
     * Places as a reader of YAML would know them: each record and value in a file called after it, prose on line 1 of a
     * file of its own with its words from column 1 on.
     */
    static Places places() {
        return new Places() {
            @Override
            public Location of(Record record) {
                return Location.of(record.getClass().getSimpleName() + ".yaml", 7, 1, 1);
            }

            @Override
            public Location of(Record record, String component) {
                return Location.of(record.getClass().getSimpleName() + "." + component, 8, 1, 1);
            }

            @Override
            public Location element(Record record, String component, int index) {
                return Location.of(record.getClass().getSimpleName() + "." + component, 10 + index, 1, 1);
            }

            @Override
            public Location entry(Record record, String component, String key) {
                return Location.of(record.getClass().getSimpleName() + "." + component + "." + key, 9, 1, 1);
            }

            @Override
            public TextMap text(Prose prose) {
                return (start, end) -> {
                    String before = prose.markdown()
                            .substring(0, Math.min(start, prose.markdown().length()));
                    int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
                    return Location.of("prose", line, before.length() - before.lastIndexOf('\n'), end - start);
                };
            }
        };
    }
}
