package org.yjplan.render.pdf;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Checks PDF files against PDF/UA-1 and PDF/A-2a with veraPDF. */
public final class PdfConformance {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfConformance() {}

    /**
     * The reasons why a file does not conform.
     *
     * @return a line for each failure: the standard, the clause, what is wrong, and where; empty if both are met
     * @throws AssertionError if no check was made, which would prove nothing
     */
    public static List<String> failures(byte[] pdf) {
        List<String> failures = new ArrayList<>();
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            failures.addAll(failures(pdf, flavour));
        }
        return failures;
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            if (result.getTotalAssertions() < 100) {
                throw new AssertionError(flavour + ": only " + result.getTotalAssertions() + " tests were made");
            }
            List<String> failures = new ArrayList<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    failures.add("%s %s: %s at %s"
                            .formatted(
                                    flavour,
                                    assertion.getRuleId().getClause(),
                                    assertion.getMessage(),
                                    assertion.getLocation().getContext()));
                }
            }
            if (failures.isEmpty() && !result.isCompliant()) {
                failures.add(flavour + ": not compliant");
            }
            return failures;
        } catch (Exception e) {
            throw new AssertionError(flavour + ": the file cannot be read", e);
        }
    }
}
