package org.yjplan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/** Every test stands where the build finds it: a test within a static nested class would pass by never being run. */
@AnalyzeClasses(packages = "org.yjplan", importOptions = ImportOption.OnlyIncludeTests.class)
class TestsAreRunTest {
    private static final DescribedPredicate<JavaClass> FOUND = DescribedPredicate.describe(
            "classes that the build looks into",
            type -> type.isAnnotatedWith(Nested.class)
                    || type.isTopLevelClass() && type.getSimpleName().matches(".*(?:Test|IT)"));

    /** A class that others extend is run with them; a tool is run by hand. */
    private static final DescribedPredicate<JavaClass> EXCEPTED = DescribedPredicate.describe(
            "base classes and tools", type -> !type.getAllSubclasses().isEmpty() || type.isAnnotatedWith(Tag.class));

    @ArchTest
    static final ArchRule testsStandInClassesThatAreRun = methods()
            .that()
            .areAnnotatedWith(Test.class)
            .or()
            .areAnnotatedWith(ParameterizedTest.class)
            .or()
            .areAnnotatedWith(Property.class)
            .should()
            .beDeclaredInClassesThat(FOUND.or(EXCEPTED));
}
