package org.yjplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Holds the floors of the house: which room may import which. */
@AnalyzeClasses(packages = "org.yjplan", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String ROOT = "org.yjplan.";

    @ArchTest
    static final ArchRule diagnosticImportsNothing = room("diagnostic");

    @ArchTest
    static final ArchRule modelImportsNothing = room("model");

    @ArchTest
    static final ArchRule languageNamesValuesOfTheModel = room("language", "model");

    @ArchTest
    static final ArchRule documentKnowsItsFixedWords = room("document", "language");

    @ArchTest
    static final ArchRule markupIsMadeOfDocumentNodes = room("markup", "document");

    @ArchTest
    static final ArchRule sourceReadsTheModel = room("source", "diagnostic", "language", "model");

    @ArchTest
    static final ArchRule themeKnowsNoDocument = room("theme", "diagnostic", "model");

    @ArchTest
    static final ArchRule picturesAreReadForDocuments = room("picture", "diagnostic", "document");

    @ArchTest
    static final ArchRule proseMakesDocumentNodes = room("prose", "diagnostic", "language", "document");

    @ArchTest
    static final ArchRule guidanceIsReadAsPlansAre = room("guidance", "model", "source", "diagnostic");

    @ArchTest
    static final ArchRule tablesAreReadFromTheModel = room("table", "language", "model", "source");

    @ArchTest
    static final ArchRule checkReadsThePlan =
            room("check", "language", "diagnostic", "model", "source", "guidance", "table");

    @ArchTest
    static final ArchRule templateTurnsAPlanIntoADocument =
            room("template", "diagnostic", "language", "model", "document", "source", "prose", "picture", "table");

    @ArchTest
    static final ArchRule layoutKnowsNoFileFormat = room("layout", "language", "document", "theme");

    @ArchTest
    static final ArchRule markdownKnowsDocumentAndTheme = room("render.markdown", "document", "markup", "theme");

    @ArchTest
    static final ArchRule htmlKnowsDocumentAndTheme = room("render.html", "language", "document", "markup", "theme");

    @ArchTest
    static final ArchRule pdfPaintsTheLayout =
            room("render.pdf", "language", "document", "picture", "markup", "theme", "layout");

    @ArchTest
    static final ArchRule wordKnowsDocumentThemeAndPages =
            room("render.docx", "language", "document", "markup", "theme", "layout");

    @ArchTest
    static final ArchRule schemaDescribesTheModel = room("schema", "model", "source");

    @ArchTest
    static final ArchRule newPlansAreWrittenAndTried =
            room("scaffold", "diagnostic", "language", "model", "source", "guidance", "schema", "build");

    @ArchTest
    static final ArchRule reportKnowsFindingsAndMarkup = room("report", "diagnostic", "markup");

    @ArchTest
    static final ArchRule nobodyButTheCommandLineCallsThePreview = noClasses()
            .that()
            .resideOutsideOfPackages(ROOT + "cli..", ROOT + "serve..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "serve..");

    @ArchTest
    static final ArchRule onlyThePreviewListens = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "serve..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.sun.net.httpserver..");

    @ArchTest
    static final ArchRule previewKnowsNoFileFormat = noClasses()
            .that()
            .resideInAPackage(ROOT + "serve..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    ROOT + "template..",
                    ROOT + "layout..",
                    ROOT + "render.markdown..",
                    ROOT + "render.pdf..",
                    ROOT + "render.docx..");

    @ArchTest
    static final ArchRule nobodyCallsTheCommandLine = noClasses()
            .that()
            .resideOutsideOfPackage(ROOT + "cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage(ROOT + "cli..");

    @ArchTest
    static final ArchRule onlyTheCommandLinePrints =
            noClasses().that().resideOutsideOfPackage(ROOT + "cli..").should(ACCESS_STANDARD_STREAMS);

    @ArchTest
    static final ArchRule noRoomHasStaticStateThatChanges =
            fields().that().areStatic().should().beFinal();

    /** The seven that are left are the usual word in both of their rooms: a figure is a number in a plan and a picture in a document. */
    @ArchTest
    static void aNameStandsForOneThing(JavaClasses classes) {
        Map<String, Long> uses = classes.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .collect(Collectors.groupingBy(JavaClass::getSimpleName, Collectors.counting()));
        uses.values().removeIf(count -> count == 1);

        assertThat(uses.keySet())
                .containsExactlyInAnyOrder(
                        "Anchors", "Characters", "Examples", "Figure", "Pictures", "Report", "Texts");
    }

    private static ArchRule room(String name, String... mayImport) {
        String room = ROOT + name + "..";
        List<String> allowed = new ArrayList<>(List.of(room));
        for (String other : mayImport) {
            allowed.add(ROOT + other + "..");
        }
        return noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat(yjplanClassesOutside(allowed))
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaClass> yjplanClassesOutside(List<String> packages) {
        return JavaClass.Predicates.resideInAPackage("org.yjplan..")
                .and(DescribedPredicate.not(JavaClass.Predicates.resideInAnyPackage(packages.toArray(String[]::new))))
                .as("stand outside %s", packages);
    }
}
