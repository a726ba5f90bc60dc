/**
 * The plan, as a policy officer would name its parts: plain records without I/O, formatting or YAML.
 *
 * <p>The records are the only definition of the model. Each component carries a {@link org.yjplan.model.Key} with its
 * meaning; the binder, the JSON Schema for editors, templates, checks, new plans and the reference page read them through
 * {@link org.yjplan.model.RecordType}. A component's key in YAML is its name in kebab case. It must be given unless it is an {@code Optional}, a {@code List} or a {@code Map},
 * which may be left out.
 */
package org.yjplan.model;
