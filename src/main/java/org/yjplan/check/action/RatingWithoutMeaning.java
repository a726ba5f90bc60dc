package org.yjplan.check.action;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.yjplan.check.rule.CheckContext;
import org.yjplan.check.rule.Rule;
import org.yjplan.model.Action;
import org.yjplan.model.ActionPlan;
import org.yjplan.model.Rating;
import org.yjplan.model.RatingMeaning;

/** The key explains every colour that an action is rated by. */
final class RatingWithoutMeaning extends Rule {
    private static final String ACTION = """
            people: [{ id: head-of-service, office: Head of Service }]
            action-plan:
              key: [{ rating: green, action: Completed }]
              groups:
                - id: custody
                  actions:
                    - ref: "3"
                      target: Less use of custody.
                      action: Write a strategy.
                      leads: [head-of-service]
                      rating: %s
            """;

    RatingWithoutMeaning() {
        super(
                "YJ674",
                "a rating that the key does not explain",
                "A colour may mean one thing for an action and another for its impact, so the key of the action plan "
                        + "explains both. It does not explain this colour. Add it to “key”, or correct the rating.",
                ACTION.formatted("amber"),
                ACTION.formatted("green"));
    }

    @Override
    public void check(CheckContext context) {
        List<RatingMeaning> key =
                context.plan().actionPlan().map(ActionPlan::key).orElse(List.of());
        for (Action action : Actions.of(context)) {
            require(context, action, "rating", action.rating(), meanings(key, RatingMeaning::action));
            require(context, action, "impact", action.impact(), meanings(key, RatingMeaning::impact));
        }
    }

    /** The colours that the key explains. */
    private static List<Rating> meanings(List<RatingMeaning> key, Function<RatingMeaning, Optional<String>> meaning) {
        return key.stream()
                .filter(line -> meaning.apply(line).isPresent())
                .map(RatingMeaning::rating)
                .toList();
    }

    private void require(
            CheckContext context, Action action, String component, Optional<Rating> rating, List<Rating> explained) {
        rating.filter(colour -> !explained.contains(colour))
                .ifPresent(colour -> context.report(at(
                                context.locations().of(action, component),
                                "the key does not explain “%s” here"
                                        .formatted(colour.name().toLowerCase(Locale.ROOT)))
                        .withHelp("add the colour to “key” of the action plan, or correct the rating")));
    }
}
