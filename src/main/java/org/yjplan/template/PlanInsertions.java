package org.yjplan.template;

import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.document.Block;
import org.yjplan.document.Inline;
import org.yjplan.document.Text;
import org.yjplan.model.Plan;
import org.yjplan.model.RecordType;
import org.yjplan.prose.Insertion;
import org.yjplan.prose.Insertions;
import org.yjplan.prose.ProseFaults;
import org.yjplan.prose.SourceOrigin;
import org.yjplan.prose.Typography;
import org.yjplan.prose.Word;
import org.yjplan.source.SourceMap;

/** What insertions stand for: components by their templates, values by their paths in the plan. */
final class PlanInsertions implements Insertions {
    private static final int DEEPEST = 20;

    private final Composition composition;
    private final Consumer<Diagnostic> sink;
    private final PlanValues values;
    private final Deque<String> underWay = new ArrayDeque<>();

    PlanInsertions(Plan plan, Composition composition, SourceMap locations, Consumer<Diagnostic> sink) {
        this.composition = composition;
        this.sink = sink;
        this.values = new PlanValues(plan, composition.view().wording());
    }

    @Override
    public boolean isComponent(String name) {
        return composition.hasComponent(name);
    }

    @Override
    public List<Block> blocks(Insertion insertion) {
        String name = insertion.name().text();
        if (underWay.contains(insertion.toString()) || underWay.size() >= DEEPEST) {
            sink.accept(ProseFaults.WITHIN_ITSELF
                    .at(insertion.location(), "“%s” would include itself".formatted(name))
                    .withHelp("this text is shown by {{ %s }} already; take the insertion out".formatted(name)));
            return List.of();
        }
        Arguments arguments = new Arguments(insertion);
        underWay.push(insertion.toString());
        List<Block> blocks = composition.component(name, arguments.model(), insertion.headingLevel());
        underWay.pop();
        if (!arguments.taken && !insertion.arguments().isEmpty()) {
            report(
                    ProseFaults.WRONG_ARGUMENTS,
                    insertion.arguments().get(0),
                    "“%s” takes nothing after its name".formatted(name),
                    "write {{ %s }}".formatted(name));
        }
        return blocks;
    }

    private void report(DiagnosticType type, Word word, String message, String help) {
        sink.accept(type.at(word.location(), message).withHelp(help));
    }

    @Override
    public List<Inline> inlines(Insertion insertion) {
        try {
            String words = Typography.of(values.words(insertion, composition::components));
            return List.of(new Text(words, SourceOrigin.of(insertion.location())));
        } catch (InsertionFault fault) {
            sink.accept(fault.finding());
            return List.of();
        }
    }

    /** The words after a component's name, as its template sees them. */
    private final class Arguments {
        private final Insertion insertion;
        private boolean taken;

        Arguments(Insertion insertion) {
            this.insertion = insertion;
        }

        Map<String, TemplateModel> model() {
            TemplateMethodModelEx chosen = this::chosen;
            return Map.of("chosen", chosen);
        }

        /** {@code chosen(list, …)}: the records of some lists that the insertion names by their ids, in its order. */
        private Object chosen(@SuppressWarnings("rawtypes") List lists)
                throws freemarker.template.TemplateModelException {
            taken = true;
            List<Record> candidates = new ArrayList<>();
            for (Object list : lists) {
                if (list instanceof ListView records) {
                    records.value().forEach(item -> candidates.add((Record) item));
                } else {
                    throw TemplateFault.wrongUse(
                            "“chosen” is given what is no list of the plan", "give it lists such as plan.objectives");
                }
            }
            List<Record> found = new ArrayList<>();
            for (Word argument : insertion.arguments()) {
                Optional<Record> record = candidates.stream()
                        .filter(candidate -> RecordType.idOf(candidate).equals(Optional.of(argument.text())))
                        .findFirst();
                record.ifPresentOrElse(
                        found::add,
                        () -> report(
                                ProseFaults.UNKNOWN_ARGUMENT,
                                argument,
                                "“%s” places nothing called “%s”"
                                        .formatted(insertion.name().text(), argument.text()),
                                suggestion(argument.text(), candidates)));
            }
            return composition.view().wrap(found);
        }

        private String suggestion(String written, List<Record> candidates) {
            List<String> ids = candidates.stream()
                    .flatMap(candidate -> RecordType.idOf(candidate).stream())
                    .toList();
            return ids.isEmpty() ? "the plan has none" : NearestName.advice(written, ids);
        }
    }
}
