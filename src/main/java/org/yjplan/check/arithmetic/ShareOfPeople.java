package org.yjplan.check.arithmetic;

import java.math.BigDecimal;
import java.util.function.Consumer;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.check.rule.Subject;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Severity;
import org.yjplan.model.Share;

/** A share of the volunteers is that of a whole number of them. */
final class ShareOfPeople implements Rule {
    private static final DiagnosticType TYPE = new DiagnosticType(
            "YJ307",
            Severity.WARNING,
            "a share that no whole number of people gives",
            "Of so many volunteers, no whole number gives this share, however it is rounded. Either the share or the number is "
                    + "wrong, or the share is of other people, such as those of another day: then say so.");

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final String VOLUNTEERS = """
            volunteers:
              number: 207
              shares:
                - { name: From minority ethnic groups, value: %s }
            """;

    @Override
    public DiagnosticType type() {
        return TYPE;
    }

    @Override
    public Examples examples() {
        return new Examples(VOLUNTEERS.formatted("17.2%"), VOLUNTEERS.formatted("17.4%"));
    }

    @Override
    public void check(Subject subject, Consumer<Diagnostic> sink) {
        subject.plan().volunteers().ifPresent(volunteers -> {
            for (Share share : volunteers.shares()) {
                BigDecimal value = share.value().value();
                if (value.compareTo(HUNDRED) <= 0 && !WholeShares.isShare(value, volunteers.number())) {
                    sink.accept(TYPE.at(
                                    subject.places().of(share, "value"),
                                    "no whole number of %d volunteers is %s%% of them"
                                            .formatted(volunteers.number(), value.toPlainString()))
                            .withRelated(subject.places().of(volunteers, "number"), "their number")
                            .withHelp(WholeShares.nearest(value, volunteers.number())));
                }
            }
        });
    }
}
