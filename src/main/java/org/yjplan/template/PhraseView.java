package org.yjplan.template;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.language.Numbers;
import org.yjplan.language.Phrase;
import org.yjplan.language.Wording;

/**
 * The fixed words that a template writes, in the language of the plan: {@code phrase.total},
 * {@code phrase.updateFor(update.period)}, and those of a council's own template in English and in Welsh:
 * {@code phrase("Our pledge", "Ein haddewid")}.
 */
final class PhraseView implements TemplateHashModel, TemplateMethodModelEx {
    private static final Map<String, Phrase> PHRASES =
            Arrays.stream(Phrase.values()).collect(Collectors.toUnmodifiableMap(PhraseView::name, Function.identity()));

    private final Wording wording;
    private final ReadTracker tracker;

    PhraseView(Wording wording, ReadTracker tracker) {
        this.tracker = tracker;
        this.wording = wording;
    }

    /** What templates call a phrase: {@code targetDate}. */
    static String name(Phrase phrase) {
        StringBuilder name = new StringBuilder();
        for (String word : phrase.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    @Override
    public TemplateModel get(String name) throws TemplateModelException {
        Phrase phrase = PHRASES.get(name);
        if (phrase == null) {
            throw new TemplateFault(
                    TemplateFaults.UNDEFINED,
                    "there is no phrase “%s”".formatted(name),
                    NearestName.advice(name, PHRASES.keySet()),
                    name);
        } else if (phrase.places() == 0) {
            return PlanView.words(wording.say(phrase));
        }
        return (TemplateMethodModelEx) given -> {
            expect(name, phrase.places(), given);
            return PlanView.words(wording.say(phrase, values(given).toArray()));
        };
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List texts) throws TemplateModelException {
        expect("phrase", 2, texts);
        return PlanView.words(words(texts.get(wording == Wording.WELSH ? 1 : 0)));
    }

    private static void expect(String name, int count, List<?> given) throws TemplateFault {
        if (given.size() != count) {
            throw TemplateFault.wrongUse("“%s” is given %d values".formatted(name, given.size()), "it takes " + count);
        }
    }

    /** The values used in a phrase, each marked so that its origin is kept. */
    private List<String> values(List<?> given) throws TemplateModelException {
        List<String> values = new ArrayList<>();
        for (Object model : given) {
            tracker.takeValue();
            String words = words(model);
            values.add(tracker.marked(words, tracker.takeValue()));
        }
        return values;
    }

    private static String words(Object model) throws TemplateModelException {
        if (model instanceof TemplateScalarModel text) {
            return text.getAsString();
        } else if (model instanceof TemplateNumberModel number) {
            return Numbers.number(new BigDecimal(number.getAsNumber().toString()));
        }
        throw TemplateFault.wrongUse("a phrase is said with what is no single value", "give it words or numbers");
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
