package org.yjplan.language;

/**
 * A phrase that documents show beside the words of a plan, in English and in Welsh.
 *
 * <p>{@code {0}}, {@code {1}} … stand for the values of a phrase. Welsh phrases are worded so that no value mutates or affects
 * the words beside it.
 */
public enum Phrase {
    /** Before the number of a page. */
    PAGE("Page", "Tudalen"),
    /** Between the number of a page and that of all pages. */
    OF_PAGES("of", "o"),
    /** The watermark of a draft. */
    DRAFT_MARK("DRAFT", "DRAFFT"),
    /** The same for people who cannot see it, and the status of a report. */
    DRAFT("Draft", "Drafft"),
    /** Where a table continues on another page. */
    CONTINUED("continued", "parhad"),
    /** A ticked box, for people who cannot see it. */
    TICKED("ticked", "wedi’i dicio"),
    /** An unticked box. */
    NOT_TICKED("not ticked", "heb ei dicio"),
    /** A box that can be ticked. */
    TICK_BOX("Tick box", "Blwch ticio"),
    /** A footnote, for people who cannot see its mark. */
    FOOTNOTE("Footnote {0}", "Troednodyn {0}"),
    /** A note under a table, for people who cannot see its mark. */
    NOTE("Note {0}", "Nodyn {0}"),
    /** The link from a note back to its mark. */
    BACK_TO_TEXT("Back to the text", "Yn ôl i’r testun"),
    /** A table, in its caption. */
    TABLE("Table", "Tabl"),
    /** A figure, in its caption. */
    FIGURE("Figure", "Ffigur"),
    /** A table, within a sentence. */
    TABLE_REFERENCE("table", "tabl"),
    /** A figure, within a sentence. */
    FIGURE_REFERENCE("figure", "ffigur"),
    /** A section, within a sentence. */
    SECTION_REFERENCE("section", "adran"),
    /** A paragraph, within a sentence. */
    PARAGRAPH_REFERENCE("paragraph", "paragraff"),
    /** The table of contents, for people who cannot see that it is one. */
    CONTENTS_LIST("contents", "cynnwys"),
    /** A list of tables. */
    TABLES_LIST("tables", "tablau"),
    /** A list of figures. */
    FIGURES_LIST("figures", "ffigurau"),
    /** The size of a table, for people who cannot see it. */
    ONE_COLUMN("1 column", "Nifer y colofnau: 1"),
    /** The same of several columns. */
    COLUMNS("{0} columns", "Nifer y colofnau: {0}"),
    /** The number of its rows, after that of its columns. */
    ONE_ROW("1 row", "nifer y rhesi: 1"),
    /** The same of several rows. */
    ROWS("{0} rows", "nifer y rhesi: {0}"),
    /** How to read it. */
    COLUMNS_NAMED("with the columns named in the first row", "ac enwau’r colofnau yn y rhes gyntaf"),
    /** A box set apart from the text. */
    BOX("Box", "Blwch"),
    /** What such a box is. */
    BOX_DESCRIPTION("Text set apart in a box.", "Testun ar wahân mewn blwch."),
    /** A picture, in Word's list of what can be selected. */
    PICTURE("Picture {0}", "Llun {0}"),
    /** A file whose document has no title. */
    UNTITLED("Untitled", "Di-deitl"),

    // What a document is and how far it has come.
    DRAFT_FOR_CONSULTATION("Draft for consultation", "Drafft ymgynghori"),
    FOR_APPROVAL("For approval", "I’w gymeradwyo"),
    APPROVED("Approved", "Cymeradwywyd"),
    APPROVED_ON("Approved on {0}", "Cymeradwywyd ar {0}"),
    LANGUAGE_NAME("English", "Cymraeg"),
    WITH("with {0}", "ar y cyd: {0}"),
    THIS_VERSION("version {0}", "fersiwn {0}"),
    YOUTH_JUSTICE("youth justice", "cyfiawnder ieuenctid"),
    STRATEGIC_PLAN_SUBJECT(
            "Youth justice plan under section 40 of the Crime and Disorder Act 1998",
            "Cynllun cyfiawnder ieuenctid o dan adran 40 o Ddeddf Trosedd ac Anhrefn 1998"),
    ACTION_PLAN_SUBJECT("Action plan for youth justice", "Cynllun gweithredu ar gyfer cyfiawnder ieuenctid"),
    ACTION_PLAN("action plan", "cynllun gweithredu"),
    ON_A_PAGE_TITLE("{0}: plan on a page", "{0}: cynllun ar un dudalen"),
    ON_A_PAGE_SUBJECT("Youth justice plan on a page", "Cynllun cyfiawnder ieuenctid ar un dudalen"),
    ON_A_PAGE("plan on a page", "cynllun ar un dudalen"),
    REPORT_SUBJECT("Report to the {0}, {1}", "Adroddiad i: {0}, {1}"),

    // Headings.
    DOCUMENT_CONTROL("Document control", "Rheoli’r ddogfen"),
    CONTENTS("Contents", "Cynnwys"),
    TABLES("Tables", "Tablau"),
    FIGURES("Figures", "Ffigurau"),
    WHAT_COLOURS_MEAN("What the colours mean", "Ystyr y lliwiau"),
    KEY_LEADS("Key leads", "Prif arweinwyr"),
    WORDS_AND_ACRONYMS("Words and acronyms", "Geiriau ac acronymau"),
    ACTIONS("Actions", "Camau gweithredu"),
    WHY_WE_WORK_ON_THIS("Why we work on this", "Pam rydym yn gweithio ar hyn"),
    WHAT_IT_FOLLOWS_FROM("What it follows from", "Ar beth y mae’n seiliedig"),
    WHAT_WE_WILL_ACHIEVE("What we will achieve", "Beth fyddwn yn ei gyflawni"),
    HOW_WE_WILL_DO_IT("How we will do it", "Sut y byddwn yn ei wneud"),
    HOW_WE_WILL_KNOW_THAT_IT_WORKS("How we will know that it works", "Sut y byddwn yn gwybod ei fod yn gweithio"),
    HOW_WE_WILL_KNOW("How we will know", "Sut y byddwn yn gwybod"),
    OUR_PRIORITIES("Our priorities", "Ein blaenoriaethau"),
    OUR_OBJECTIVES("Our objectives", "Ein hamcanion"),
    ACHIEVEMENTS("{0} achievements", "Cyflawniadau {0}"),
    FOCUS("Focus for {0}", "Ffocws ar gyfer {0}"),
    UPDATE_FOR("Update for {0}", "Diweddariad ar gyfer {0}"),
    PERFORMANCE("Performance", "Perfformiad"),
    WHAT_HAS_CHANGED("What has changed", "Beth sydd wedi newid"),
    APPENDIX("Appendix {0}: {1}", "Atodiad {0}: {1}"),
    APPENDIX_REFERENCE("appendix\u00a0{0}", "atodiad\u00a0{0}"),

    // Details of documents, people and meetings.
    ACCESS("Access", "Mynediad"),
    AUTHOR("Author", "Awdur"),
    AUTHORITY("Authority", "Awdurdod"),
    BOARD("Board", "Bwrdd"),
    BODY("Body", "Corff"),
    CHAIR("Chair", "Cadeirydd"),
    COMMITTEE("Committee", "Pwyllgor"),
    DATE("Date", "Dyddiad"),
    EDITION_OF("Edition of {0}", "Argraffiad {0}"),
    EXEMPT("Exempt", "Eithriedig"),
    EXEMPT_BY(
            "Exempt: {0} of Schedule 12A to the Local Government Act 1972",
            "Eithriedig: {0} o Atodlen 12A i Ddeddf Llywodraeth Leol 1972"),
    FORWARD_PLAN("Forward plan", "Blaengynllun"),
    GUIDANCE("Guidance", "Canllawiau"),
    INITIALS("Initials", "Blaenlythrennau"),
    KEY_DECISION("Key decision", "Penderfyniad allweddol"),
    LANGUAGE("Language", "Iaith"),
    MEETINGS_ATTENDED("Meetings attended", "Cyfarfodydd a fynychwyd"),
    MEETS("Meets", "Yn cyfarfod"),
    MEMBER("Member", "Aelod"),
    MEMBERS("Members", "Aelodau"),
    NAME("Name", "Enw"),
    NO("No", "Na"),
    OFFICE("Office", "Swydd"),
    OFFICE_OR_ORGANISATION("Office or organisation", "Swydd neu sefydliad"),
    PERIOD("Period", "Cyfnod"),
    PUBLIC("Public", "Cyhoeddus"),
    PURPOSE("Purpose", "Diben"),
    REPORT_OF("Report of", "Adroddiad gan"),
    REPRESENTS("Represents", "Yn cynrychioli"),
    SERVICE("Service", "Gwasanaeth"),
    SIGNATURE("Signature", "Llofnod"),
    SIGNATURE_OF("Signature of the {0}", "Llofnod: {0}"),
    DATE_OF_SIGNATURE_OF("Date of signature of the {0}", "Dyddiad y llofnod: {0}"),
    STATUS("Status", "Statws"),
    UPDATED("Updated", "Diweddarwyd"),
    VERSION("Version", "Fersiwn"),
    WARDS("Wards", "Wardiau"),
    YES("Yes", "Ie"),

    // The columns and rows of tables.
    ACTION("Action", "Cam gweithredu"),
    ACTION_RATING("Action rating", "Gradd y cam gweithredu"),
    AFTER_CONTROLS("After controls", "Ar ôl rheolaethau"),
    AGAINST_TARGET("Against target", "O gymharu â’r targed"),
    AGENCY("Agency", "Asiantaeth"),
    AMOUNT("Amount", "Swm"),
    AREA_OF_WORK("Area of work", "Maes gwaith"),
    BEFORE_CONTROLS("Before controls", "Cyn rheolaethau"),
    CHANGE("Change", "Newid"),
    CHANGE_IN_PERCENT("Change, %", "Newid, %"),
    CHANGE_IN_POUNDS("Change, £", "Newid, £"),
    CHILDREN("Children", "Plant"),
    COLOUR("Colour", "Lliw"),
    CONTROLS("Controls", "Rheolaethau"),
    COST("Cost", "Cost"),
    GRANT("Grant", "Grant"),
    HOURS_GIVEN("Hours given", "Oriau a roddwyd"),
    IMPACT("Impact", "Effaith"),
    IMPACT_RATING("Impact rating", "Gradd yr effaith"),
    INDICATOR("Indicator", "Dangosydd"),
    JUDGEMENT("Judgement", "Dyfarniad"),
    KEY_INDICATOR("Key indicator", "Dangosydd allweddol"),
    KIND("Kind", "Math"),
    LATEST("Latest", "Diweddaraf"),
    LEADS("Leads", "Arweinwyr"),
    LIKELIHOOD("Likelihood", "Tebygolrwydd"),
    MEASURE("Measure", "Mesur"),
    NUMBER_OF_VOLUNTEERS("Number of volunteers", "Nifer y gwirfoddolwyr"),
    OBJECTIVE("Objective", "Amcan"),
    OPERATIONAL("Operational", "Gweithredol"),
    OPPORTUNITIES("Opportunities", "Cyfleoedd"),
    OUTCOME("Outcome", "Canlyniad"),
    OUTCOME_MEASURES("Outcome measures", "Mesurau canlyniadau"),
    OWNER("Owner", "Perchennog"),
    POINTS("Points", "Pwyntiau"),
    PRIORITY("Priority", "Blaenoriaeth"),
    PROGRESS("Progress", "Cynnydd"),
    RATING("Rating", "Gradd"),
    REF("Ref", "Cyf."),
    REVIEW("Review", "Adolygiad"),
    RISK("Risk", "Risg"),
    SCORE("Score", "Sgôr"),
    SHARE("Share", "Cyfran"),
    SHARE_OF_STEP_BEFORE("Share of the step before", "Cyfran o’r cam blaenorol"),
    SOURCE("Source", "Ffynhonnell"),
    STANDARD("Standard", "Safon"),
    STEP("Step", "Cam"),
    STRATEGIC("Strategic", "Strategol"),
    STRENGTHS("Strengths", "Cryfderau"),
    SUBTOTAL("Subtotal", "Is-gyfanswm"),
    TARGET("Target", "Targed"),
    TARGET_DATE("Target date", "Dyddiad targed"),
    TARGET_FOR("Target for {0}", "Targed ar gyfer {0}"),
    THREATS("Threats", "Bygythiadau"),
    TOTAL("Total", "Cyfanswm"),
    TOTAL_OF_ADDITIONAL_FUNDING("Total of additional funding", "Cyfanswm y cyllid ychwanegol"),
    TOTAL_WITH_POOLED_BUDGET("Total budget, with the pooled budget", "Cyfanswm y gyllideb, gyda’r gyllideb gyfun"),
    TREND("Trend", "Tuedd"),
    VALUE("Value", "Gwerth"),
    WEAKNESSES("Weaknesses", "Gwendidau"),
    WHAT_IT_PAYS_FOR("What it pays for", "Yr hyn y mae’n talu amdano"),
    WHERE("Where", "Lle"),

    // Captions.
    ADDITIONAL_FUNDING("Additional funding, {0}, £", "Cyllid ychwanegol, {0}, £"),
    ATTENDANCE(
            "Attendance at the {0} meetings of the board, {1}",
            "Presenoldeb yng nghyfarfodydd y bwrdd, {1} (nifer y cyfarfodydd: {0})"),
    BUDGET_BY_AGENCY("Pooled budget by agency, {0}, £", "Y gyllideb gyfun yn ôl asiantaeth, {0}, £"),
    COLOURS_OF_ACTION_PLAN("What the colours of the action plan mean", "Ystyr lliwiau’r cynllun gweithredu"),
    CONTRIBUTIONS(
            "Contributions to the pooled budget, {0} and {1}, £", "Cyfraniadau at y gyllideb gyfun, {0} / {1}, £"),
    COSTED_PLAN("costed plan, £", "cynllun costau, £"),
    GRADES(
            "Grades against the standards for children in the youth justice system",
            "Graddau yn ôl y safonau ar gyfer plant yn y system cyfiawnder ieuenctid"),
    HERE_AND_ELSEWHERE("{0}, here and elsewhere", "{0}, yma ac mewn mannau eraill"),
    HISTORY("History of this document", "Hanes y ddogfen hon"),
    INDICATORS("Indicators", "Dangosyddion"),
    JUDGEMENTS("{0}, {1}: judgements", "{0}, {1}: dyfarniadau"),
    PROGRESS_ON_PRIORITIES("Progress on the priorities, {0}", "Cynnydd ar y blaenoriaethau, {0}"),
    RISK_REGISTER("Risk register", "Cofrestr risgiau"),
    ROUTE("Route of the decision", "Llwybr y penderfyniad"),
    SIGN_OFF("Sign-off by the partners", "Cymeradwyaeth y partneriaid"),
    STRUCTURE("Structure of the service", "Strwythur y gwasanaeth"),
    SWOT("Strengths, weaknesses, opportunities and threats", "Cryfderau, gwendidau, cyfleoedd a bygythiadau"),
    VOLUNTEERS("Volunteers", "Gwirfoddolwyr"),

    // Said of values.
    AND("and", "a"),
    AND_BEFORE_VOWEL("and", "ac"),
    GREEN("Green", "Gwyrdd"),
    AMBER("Amber", "Ambr"),
    RED("Red", "Coch"),
    BLUE("Blue", "Glas"),
    GREY("Grey", "Llwyd"),
    RISING("Rising", "Yn codi"),
    STEADY("Steady", "Sefydlog"),
    FALLING("Falling", "Yn gostwng"),
    STATUS_DRAFT("draft", "drafft"),
    STATUS_CONSULTATION("consultation", "ymgynghori"),
    STATUS_FOR_APPROVAL("for approval", "i’w gymeradwyo"),
    STATUS_APPROVED("approved", "cymeradwywyd"),
    AT_MOST("at most {0}", "dim mwy na {0}"),
    UNDER("under {0}", "o dan {0}"),
    AT_LEAST("at least {0}", "o leiaf {0}"),
    OVER("over {0}", "dros {0}"),
    FALL("a fall", "gostyngiad"),
    FALL_OF("a fall of {0}", "gostyngiad o {0}"),
    RISE("a rise", "cynnydd"),
    RISE_OF("a rise of {0}", "cynnydd o {0}"),
    NO_CHANGE("no change", "dim newid"),
    LESS_THAN("less than {0}", "llai na {0}"),
    PERCENTAGE_POINT("{0} percentage point", "{0} pwynt canran"),
    PERCENTAGE_POINTS("{0} percentage points", "{0} pwynt canran"),
    COMPLETED("completed {0}", "cwblhawyd {0}"),
    FEWER_THAN_FIVE("fewer than 5", "llai na 5"),
    SUPPRESSED("suppressed", "wedi’i atal"),
    NUMBERS_SUPPRESSED(
            "Numbers are suppressed where others, which are fewer than 5, could be worked out from them.",
            "Caiff rhifau eu hatal lle byddai modd cyfrifo rhifau eraill, sy’n llai na 5, ohonynt."),
    BUDGET_OF("Budget {0}", "Cyllideb {0}"),
    CAUSE("Cause", "Achos"),
    CONSEQUENCE("Consequence", "Canlyniad"),
    ENDS_IN_WORDS("from {0} to {1}", "{0} – {1}"),
    ENDS_IN_NUMBERS("{0} is high, {1} is low", "mae {0} yn uchel, mae {1} yn isel"),
    LIKELIHOOD_MARK("Likelihood {0}", "Tebygolrwydd {0}"),
    IMPACT_MARK("Impact {0}", "Effaith {0}"),
    BOTH_MARKS("Likelihood {0}, impact {1}", "Tebygolrwydd {0}, effaith {1}"),
    INSPECTED("{0} by {1}, {2}", "{0} ({1}), {2}"),
    CASES("{0} cases", "{0} achos"),
    SOURCE_OF("Source: {0}", "Ffynhonnell: {0}"),
    VISION("The vision of the board, in its own words:", "Gweledigaeth y bwrdd, yn ei eiriau ei hun:"),
    COMMITMENT("How the board means to achieve it:", "Sut y mae’r bwrdd yn bwriadu ei chyflawni:"),
    INSPECTORATE_RECOMMENDS("The inspectorate recommends:", "Mae’r arolygiaeth yn argymell:"),

    // Where a plan has nothing yet.
    NO_ACTION_PLAN("There is no action plan yet.", "Nid oes cynllun gweithredu eto."),
    NO_ADDITIONAL_FUNDING(
            "There is no funding beyond the pooled budget.", "Nid oes cyllid y tu hwnt i’r gyllideb gyfun."),
    NO_APPENDICES("There are no appendices.", "Nid oes atodiadau."),
    NO_ATTENDANCE(
            "Nothing is known yet of who came to the meetings of the board.",
            "Nid yw’n hysbys eto pwy ddaeth i gyfarfodydd y bwrdd."),
    NO_BACKGROUND_PAPERS("None.", "Dim."),
    NO_BOARD("The management board is not known yet.", "Nid yw’r bwrdd rheoli yn hysbys eto."),
    NO_BUDGET("The budget is not known yet.", "Nid yw’r gyllideb yn hysbys eto."),
    NO_CASCADES("No cascades have been counted yet.", "Nid oes rhaeadrau wedi’u cyfrif eto."),
    NO_CASE_STUDIES("There are no case studies yet.", "Nid oes astudiaethau achos eto."),
    NO_COLOURS("No colours have been given a meaning yet.", "Nid oes ystyr wedi’i rhoi i’r lliwiau eto."),
    NO_COMPARATORS(
            "The indicators have not been compared with others yet.",
            "Nid yw’r dangosyddion wedi’u cymharu ag eraill eto."),
    NO_CONTACTS("Nobody is named.", "Nid oes neb wedi’i enwi."),
    NO_CONTRIBUTIONS_BEFORE(
            "The contributions of the year before are not known.",
            "Nid yw cyfraniadau’r flwyddyn flaenorol yn hysbys."),
    NO_GLOSSARY("The glossary is empty.", "Mae’r eirfa yn wag."),
    NO_GRADES(
            "The service has not been graded against the standards for children yet.",
            "Nid yw’r gwasanaeth wedi’i raddio yn ôl y safonau ar gyfer plant eto."),
    NO_GRANTS("There is no costed plan of a grant yet.", "Nid oes cynllun costau ar gyfer grant eto."),
    NO_IMPLICATIONS("There are no implications.", "Nid oes goblygiadau."),
    NO_INDICATORS("No indicators have been set yet.", "Nid oes dangosyddion wedi’u gosod eto."),
    NO_INSPECTION("There has been no inspection.", "Ni fu arolygiad."),
    NO_LEADS("Nobody leads an action yet.", "Nid oes neb yn arwain cam gweithredu eto."),
    NO_MEETINGS("No meeting has been arranged yet.", "Nid oes cyfarfod wedi’i drefnu eto."),
    NO_OBJECTIVES("No objectives have been set yet.", "Nid oes amcanion wedi’u gosod eto."),
    NO_PARTNERS("The partners are not known yet.", "Nid yw’r partneriaid yn hysbys eto."),
    NO_PRIORITIES("No priorities have been set yet.", "Nid oes blaenoriaethau wedi’u gosod eto."),
    NO_RECOMMENDATIONS("There are no recommendations.", "Nid oes argymhellion."),
    NO_RISKS("The register holds no risks.", "Nid oes risgiau yn y gofrestr."),
    NO_SIGN_OFFS("Nobody has been asked to sign yet.", "Nid oes neb wedi cael cais i lofnodi eto."),
    NO_STAFFING("The numbers of staff are not known yet.", "Nid yw niferoedd y staff yn hysbys eto."),
    NO_STRUCTURE("The structure of the service is not known yet.", "Nid yw strwythur y gwasanaeth yn hysbys eto."),
    NO_SWOT(
            "Strengths, weaknesses, opportunities and threats have not been gathered yet.",
            "Nid yw cryfderau, gwendidau, cyfleoedd a bygythiadau wedi’u casglu eto."),
    NO_TABLES("There are no further tables.", "Nid oes tablau eraill."),
    NO_TEAMS("The teams of the service are not known yet.", "Nid yw timau’r gwasanaeth yn hysbys eto."),
    NO_UPDATES("There has been no yearly update yet.", "Ni fu diweddariad blynyddol eto."),
    NO_VOICES(
            "No words of children, parents or victims have been gathered yet.",
            "Nid oes geiriau plant, rhieni na dioddefwyr wedi’u casglu eto."),
    NO_VOLUNTEERS("There are no volunteers.", "Nid oes gwirfoddolwyr.");

    private final String english;
    private final String welsh;

    Phrase(String english, String welsh) {
        this.english = english;
        this.welsh = welsh;
    }

    /** How many values it takes. */
    public int places() {
        int places = 0;
        while (english.contains("{" + places + "}")) {
            places++;
        }
        return places;
    }

    String english() {
        return english;
    }

    String welsh() {
        return welsh;
    }
}
