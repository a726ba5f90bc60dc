/**
 * Templates: a plan and a FreeMarker template to a {@link org.yjplan.document.Document}.
 *
 * <p>Here live the {@link org.yjplan.template.TemplateEngine engine}, the view of the plan that templates get, the strict
 * parser of the markup that they write, and what insertions in prose stand for. Every piece of the document knows the
 * place in the plan or in the template that it came from, and every fault is a finding at such a place.
 *
 * <p>Nothing here knows a file format, reads YAML or writes a file.
 */
package org.yjplan.template;
