package org.yjplan.model;

import java.util.List;
import java.util.Optional;

/** A youth justice plan: Crime and Disorder Act 1998, s.40. */
public record Plan(
        @Key("The facts about the plan.") About about,

        @Key("The documents to build. If left out: one named plan, from the template strategic-plan.")
        List<DocumentSpec> documents,

        @Key("How the documents of this plan look.") Optional<ThemeSpec> theme,

        @Key("How strictly the plan is checked, and which findings are accepted.")
        Optional<Checks> checks,

        @Key("The versions of the plan so far.") List<Version> history,
        @Key("The bodies that take part.") List<Partner> partners,
        @Key("The people with responsibilities.") List<Person> people,
        @Key("The management board.") Optional<Board> board,
        @Key("The priorities of the plan.") List<Priority> priorities,
        @Key("The objectives of the service.") List<Objective> objectives,
        @Key("What is measured.") Optional<Performance> performance,
        @Key("How the service is paid for.") Optional<Budget> budget,
        @Key("The teams of the service.") List<ServiceArea> services,
        @Key("The volunteers.") Optional<Volunteers> volunteers,
        @Key("The inspections.") List<Inspection> inspections,
        @Key("The risk register.") Optional<RiskRegister> risks,
        @Key("The partners who sign.") List<SignOff> signoffs,
        @Key("Terms that readers may not know.") List<Term> glossary,

        @Key("The actions that put the plan into practice.") Optional<ActionPlan> actionPlan,

        @Key("The reports that present the plan to committees.")
        List<Report> reports,

        @Key("The posts of the service, as a tree.") Optional<Post> structure,
        @Key("The numbers of staff of the service.") List<StaffTable> staffing,
        @Key("What a grant is spent on.") List<Grant> grants,

        @Key("What the service did for one child or family.")
        List<CaseStudy> caseStudies,

        @Key("What children, parents and victims said.") List<Voice> voices,

        @Key("Strengths, weaknesses, opportunities and threats.")
        Optional<Swot> swot,

        @Key("The grades against the standards for children.")
        Optional<Standards> standards,

        @Key("The yearly updates of a plan for several years.")
        List<AnnualUpdate> updates,

        @Key("Tables for content that has no key of its own.")
        List<FreeTable> tables,

        @Key(
                "The order, titles and prose of the strategic plan. A folder for only reports or an action plan needs none.")
        List<Section> sections) {
    /** Copies the lists. */
    public Plan {
        documents = List.copyOf(documents);
        history = List.copyOf(history);
        partners = List.copyOf(partners);
        people = List.copyOf(people);
        priorities = List.copyOf(priorities);
        objectives = List.copyOf(objectives);
        services = List.copyOf(services);
        inspections = List.copyOf(inspections);
        signoffs = List.copyOf(signoffs);
        glossary = List.copyOf(glossary);
        reports = List.copyOf(reports);
        staffing = List.copyOf(staffing);
        grants = List.copyOf(grants);
        caseStudies = List.copyOf(caseStudies);
        voices = List.copyOf(voices);
        updates = List.copyOf(updates);
        tables = List.copyOf(tables);
        sections = List.copyOf(sections);
    }

    /**
     * The report that a document shows: the one that it names, otherwise the first; empty if the plan has no such
     * report.
     */
    public Optional<Report> report(DocumentSpec document) {
        return reports.stream()
                .filter(report -> document.report().map(report.id()::equals).orElse(true))
                .findFirst();
    }
}
