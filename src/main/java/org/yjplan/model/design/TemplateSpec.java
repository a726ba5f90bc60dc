package org.yjplan.model.design;

import org.yjplan.model.Key;

/** The content of the {@code template.yaml} in a template folder. */
public record TemplateSpec(
        @Key(
                value =
                        "The template that this one is based on. Each file in this folder replaces the file of the same name there.",
                example = "committee-report")
        String basedOn) {}
