package org.yjplan.check.reference;

import java.util.List;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.DiagnosticType;

/** The rules of this package. */
public final class ReferenceRules {
    /** The finding where an id refers to nothing. */
    public static final DiagnosticType UNKNOWN_REFERENCE = new UnknownReference().type();

    private ReferenceRules() {}

    /** All of them. */
    public static List<Rule> all() {
        return List.of(new UnknownReference(), new DuplicateIdentifier(), new UnknownColumn());
    }
}
