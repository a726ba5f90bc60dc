package org.yjplan.build;

import java.util.List;
import java.util.Optional;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.SourceLines;
import org.yjplan.document.Document;
import org.yjplan.model.DocumentSpec;
import org.yjplan.model.Plan;
import org.yjplan.render.docx.WordTemplate;
import org.yjplan.source.SourceMap;

/**
 * A plan read, checked and composed.
 *
 * @param plan the plan; there whenever its records could be made
 * @param whole whether nothing of it had to be left out because it could not be read
 * @param findings everything found so far
 * @param locations where the values of the plan came from
 * @param lines the text that findings point at
 * @param word the template that Word files take their looks from
 * @param documents the documents that could be composed, finished
 */
record CompiledPlan(
        Optional<Plan> plan,
        boolean whole,
        List<Diagnostic> findings,
        SourceMap locations,
        SourceLines lines,
        Optional<WordTemplate> word,
        List<CompiledDocument> documents) {

    /**
     * A document ready to be rendered.
     *
     * @param spec what the plan asks for
     * @param document the document
     */
    record CompiledDocument(DocumentSpec spec, Document document) {}
}
