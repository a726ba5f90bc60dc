package org.yjplan.template;

import org.yjplan.model.DocumentSpec;
import org.yjplan.model.Plan;
import org.yjplan.model.RecordBuilder;
import org.yjplan.source.FileSource;
import org.yjplan.source.ReadRecord;
import org.yjplan.source.RecordReader;

/** The plan in warm-up.yaml, whose composition loads what other plans will need. */
final class WarmUp {
    private WarmUp() {}

    static DocumentSpec document(String template) {
        return RecordBuilder.of(DocumentSpec.class)
                .set(DocumentSpec::id, "warm")
                .set(DocumentSpec::template, template)
                .build();
    }

    static ReadRecord<Plan> plan() {
        FileSource source = FileSource.resources(WarmUp.class, "");
        return RecordReader.read(Plan.class, source, "warm-up.yaml", "the plan", finding -> {
            throw new IllegalStateException(finding.message());
        });
    }
}
