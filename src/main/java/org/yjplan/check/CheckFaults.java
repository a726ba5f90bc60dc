package org.yjplan.check;

import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;

/** What can be wrong with how a plan asks to be checked. */
public final class CheckFaults {
    /** A rule that is turned on or off, or waived, and does not exist. */
    public static final DiagnosticType NO_SUCH_RULE = new DiagnosticType(
            "YJ185",
            Severity.WARNING,
            "no such rule",
            "Under “checks”, rules are named by their ids, such as YJ301. None has this one. “yjplan explain” lists them.");

    /** A waiver that no finding needs. */
    public static final DiagnosticType UNUSED_WAIVER = new DiagnosticType(
            "YJ186",
            Severity.WARNING,
            "a waiver that is not needed",
            "A waiver accepts a finding for a time, and there is no finding that it would accept. The fault may have "
                    + "been corrected: remove the waiver, so that it cannot hide another. An error cannot be waived.");

    /** A waiver that has expired. */
    public static final DiagnosticType EXPIRED_WAIVER = new DiagnosticType(
            "YJ187",
            Severity.WARNING,
            "a waiver that has expired",
            "A waiver accepts a finding until a given day, and that day has passed. Correct what was found, or decide "
                    + "again: give a new date, and say who decided.");

    private CheckFaults() {}
}
