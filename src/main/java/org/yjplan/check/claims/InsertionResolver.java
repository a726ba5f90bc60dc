package org.yjplan.check.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.yjplan.check.text.Quantity;
import org.yjplan.check.text.Sentence;
import org.yjplan.check.text.Token;
import org.yjplan.check.text.Token.Inserted;
import org.yjplan.check.text.Token.Number;
import org.yjplan.check.text.Unit;
import org.yjplan.model.Budget;
import org.yjplan.model.Plan;

/** Replaces insertions with the figures of the plan that they show, so that claims can be read from them. */
final class InsertionResolver {
    private final Plan plan;
    private final NamedIndicators measures;

    InsertionResolver(Plan plan, NamedIndicators measures) {
        this.plan = plan;
        this.measures = measures;
    }

    /** The sentence as readers of the document see it. */
    Sentence fill(Sentence sentence) {
        return sentence.has(Inserted.class)
                ? new Sentence(sentence.tokens().stream().map(this::fill).toList())
                : sentence;
    }

    private Token fill(Token token) {
        if (!(token instanceof Inserted inserted)) {
            return token;
        }
        return quantity(inserted.words())
                .<Token>map(quantity -> new Number(quantity, token.start(), token.end(), Optional.of(inserted)))
                .orElse(token);
    }

    private Optional<Quantity> quantity(List<String> words) {
        return switch (words.isEmpty() ? "" : words.get(0)) {
            case "indicator" ->
                measures.shown(words)
                        .map(NamedIndicators.Reading::value)
                        .map(value -> NamedIndicators.quantity(value.value()));
            case "volunteers.number" ->
                plan.volunteers().map(volunteers -> Quantity.of(BigDecimal.valueOf(volunteers.number()), Unit.NUMBER));
            case "budget.total" ->
                plan.budget()
                        .flatMap(Budget::total)
                        .map(total -> Quantity.of(BigDecimal.valueOf(total.pence(), 2), Unit.POUNDS));
            default -> Optional.empty();
        };
    }
}
