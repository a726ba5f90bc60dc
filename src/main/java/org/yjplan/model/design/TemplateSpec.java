package org.yjplan.model.design;

import org.yjplan.model.Key;

/** What the {@code template.yaml} of a folder of templates says. */
public record TemplateSpec(
        @Key(
                value =
                        "The template that this one is made from; each file of this folder takes the place of one of its.",
                example = "committee-report")
        String basedOn) {}
