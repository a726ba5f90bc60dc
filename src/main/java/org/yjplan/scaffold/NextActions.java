package org.yjplan.scaffold;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.yjplan.model.Action;
import org.yjplan.model.ActionGroup;
import org.yjplan.model.ActionPlan;
import org.yjplan.model.FillIn;
import org.yjplan.model.Prose;
import org.yjplan.model.Rating;
import org.yjplan.model.RatingMeaning;
import org.yjplan.model.RecordBuilder;

/** Last year's action plan without what has been completed. */
final class NextActions {
    private static final Set<String> COMPLETED = Set.of("complete", "completed", "done", "finished");

    private final ActionPlan last;

    private NextActions(ActionPlan last) {
        this.last = last;
    }

    static ActionPlan of(ActionPlan last) {
        return new NextActions(last).plan();
    }

    private ActionPlan plan() {
        List<ActionGroup> open = last.groups().stream()
                .map(group -> RecordBuilder.of(group)
                        .change(ActionGroup::actions, actions -> actions.stream()
                                .filter(action -> !isCompleted(action))
                                .toList())
                        .build())
                .filter(group -> !group.actions().isEmpty())
                .toList();
        return RecordBuilder.of(last)
                .set(
                        ActionPlan::groups,
                        open.isEmpty() ? List.of(start(last.groups().get(0))) : open)
                .build();
    }

    /** By its dates, else by its colour: as the key of the plan explains it, or else blue. */
    private boolean isCompleted(Action action) {
        boolean dated = !action.due().isEmpty();
        return dated && action.due().stream().allMatch(due -> due.completed().isPresent())
                || action.rating().filter(this::meansCompleted).isPresent();
    }

    private boolean meansCompleted(Rating rating) {
        return last.key().stream()
                .filter(meaning -> meaning.rating() == rating)
                .findFirst()
                .flatMap(RatingMeaning::action)
                .map(words -> COMPLETED.contains(words.strip().toLowerCase(Locale.ROOT)))
                .orElse(rating == Rating.BLUE);
    }

    /** Where all is done, the first group starts again. */
    private static ActionGroup start(ActionGroup group) {
        Action action = RecordBuilder.of(Action.class)
                .set(Action::ref, "1")
                .set(Action::target, new Prose(FillIn.of("what it will improve")))
                .set(Action::action, new Prose(FillIn.of("what is done")))
                .build();
        return RecordBuilder.of(group)
                .set(ActionGroup::actions, List.of(action))
                .build();
    }
}
