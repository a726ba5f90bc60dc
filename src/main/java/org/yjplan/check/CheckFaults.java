package org.yjplan.check;

import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;

/** What can be wrong with how a plan asks to be checked. */
public final class CheckFaults {
    /** A rule that is turned on or off, or waived, and is not there. */
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
            "A waiver accepts a finding for a time, and there is no finding that it would accept. What it was for may have been "
                    + "put right: take it out, so that it cannot hide the next one. An error cannot be waived.");

    /** A waiver whose time is over. */
    public static final DiagnosticType EXPIRED_WAIVER = new DiagnosticType(
            "YJ187",
            Severity.WARNING,
            "a waiver that has expired",
            "A waiver accepts a finding up to a day, and that day is past. Put right what was found, or decide anew: give "
                    + "another day, and say who decided.");

    private CheckFaults() {}
}
