package org.yjplan.check.statute;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.yjplan.model.Partner;
import org.yjplan.model.PartnerKind;
import org.yjplan.model.Plan;

/**
 * The partners of one kind that must take part: Crime and Disorder Act 1998, ss.38 and 39. There may be several, such as two
 * councils; one can act for all of its kind.
 *
 * @param partners at least one
 */
record StatutoryBody(List<Partner> partners) {
    /** All kinds that must take part. */
    static final List<PartnerKind> KINDS = List.of(
            PartnerKind.LOCAL_AUTHORITY,
            PartnerKind.POLICE,
            PartnerKind.PROBATION,
            PartnerKind.HEALTH,
            PartnerKind.EDUCATION);

    /** Those of a plan, of some kinds; a kind without a listed partner is left out. */
    static List<StatutoryBody> of(Plan plan, List<PartnerKind> kinds) {
        List<StatutoryBody> bodies = new ArrayList<>();
        for (PartnerKind kind : kinds) {
            List<Partner> partners = plan.partners().stream()
                    .filter(partner -> partner.kind() == kind)
                    .toList();
            if (!partners.isEmpty()) {
                bodies.add(new StatutoryBody(partners));
            }
        }
        return bodies;
    }

    /** Their names, within a sentence. */
    String names() {
        return partners.stream().map(Partner::name).collect(Collectors.joining(" or "));
    }
}
