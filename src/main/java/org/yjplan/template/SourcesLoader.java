package org.yjplan.template;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Optional;
import org.yjplan.diagnostic.Diagnostic;

/** Gives FreeMarker the templates, and no other file. */
final class SourcesLoader implements TemplateLoader {
    private final TemplateSources sources;

    SourcesLoader(TemplateSources sources) {
        this.sources = sources;
    }

    @Override
    public Object findTemplateSource(String name) throws IOException {
        return sources.find(name).orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        Optional<Diagnostic> refusal = ForbiddenConstructs.first((TemplateSource) source);
        if (refusal.isPresent()) {
            throw new RefusedTemplate(refusal.get());
        }
        return new StringReader(((TemplateSource) source).text());
    }

    @Override
    public void closeTemplateSource(Object source) {
        // nothing is held open
    }
}
