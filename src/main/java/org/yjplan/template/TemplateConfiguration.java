package org.yjplan.template;

import freemarker.cache.TemplateNameFormat;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.core.XHTMLOutputFormat;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import freemarker.template.ObjectWrapper;
import freemarker.template.Template;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import org.yjplan.language.Numbers;

/**
 * FreeMarker, set up: everything is escaped, no class can be reached, nothing depends on the machine's locale, columns
 * are counted in characters, and every loop can be interrupted.
 */
final class TemplateConfiguration extends Configuration {
    private final Set<Template> interruptible = Collections.newSetFromMap(new IdentityHashMap<>());

    TemplateConfiguration(TemplateSources sources) {
        super(VERSION_2_3_34);
        setTemplateLoader(new SourcesLoader(sources));
        setTemplateNameFormat(TemplateNameFormat.DEFAULT_2_4_0);
        setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        setLocalizedLookup(false);
        setDefaultEncoding("UTF-8");
        setOutputEncoding("UTF-8");
        setRecognizeStandardFileExtensions(false);
        setOutputFormat(XHTMLOutputFormat.INSTANCE);
        // Text then reaches the writer as it stands in the template, which is how it is traced to its place.
        setWhitespaceStripping(false);
        setTabSize(1);
        setObjectWrapper(noWrapping());
        setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        setAPIBuiltinEnabled(false);
        setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        setLogTemplateExceptions(false);
        setWrapUncheckedExceptions(false);
        setLocale(Locale.UK);
        setTimeZone(TimeZone.getTimeZone("UTC"));
        setCustomNumberFormats(Map.of("document", new DocumentNumbers()));
        setNumberFormat("@document");
    }

    @Override
    public Template getTemplate(
            String name,
            Locale locale,
            Object customLookupCondition,
            String encoding,
            boolean parseAsFtl,
            boolean ignoreMissing)
            throws IOException {
        Template template = super.getTemplate(name, locale, customLookupCondition, encoding, parseAsFtl, ignoreMissing);
        if (template != null && interruptible.add(template)) {
            _CoreAPI.addThreadInterruptedChecks(template);
        }
        return template;
    }

    /** Whether a template was stopped by an interruption of its thread. */
    static boolean isInterruption(RuntimeException failure) {
        return failure.getClass().getName().endsWith("TemplateProcessingThreadInterruptedException");
    }

    /** A wrapper for the few plain values that FreeMarker itself makes. What a plan holds is wrapped by {@link PlanView}. */
    static ObjectWrapper noWrapping() {
        return PlainValues.INSTANCE;
    }

    private static final class PlainValues implements ObjectWrapper {
        private static final PlainValues INSTANCE = new PlainValues();

        @Override
        public TemplateModel wrap(Object value) throws TemplateModelException {
            if (value == null || value instanceof TemplateModel) {
                return (TemplateModel) value;
            } else if (value instanceof String text) {
                return PlanView.words(text);
            } else if (value instanceof Boolean truth) {
                return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
            }
            throw new TemplateModelException("templates do not see values of " + value.getClass());
        }
    }

    private static final class DocumentNumbers extends TemplateNumberFormatFactory {
        @Override
        public TemplateNumberFormat get(String parameters, Locale locale, Environment environment) {
            return new DocumentNumber();
        }
    }

    private static final class DocumentNumber extends TemplateNumberFormat {
        @Override
        public String formatToPlainText(TemplateNumberModel number) throws TemplateModelException {
            return Numbers.number(new BigDecimal(number.getAsNumber().toString()));
        }

        @Override
        public boolean isLocaleBound() {
            return false;
        }

        @Override
        public String getDescription() {
            return "numbers as a document shows them";
        }
    }
}
