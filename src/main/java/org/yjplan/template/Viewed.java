package org.yjplan.template;

import freemarker.template.TemplateModel;

/** A view of something in the plan. */
interface Viewed extends TemplateModel {
    /** What it is a view of. */
    Object value();
}
