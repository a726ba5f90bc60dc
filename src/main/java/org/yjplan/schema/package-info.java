/**
 * The JSON Schema of a plan, for editors: made from the records of the model, so that it cannot disagree with them. What a
 * schema cannot say, such as that a reference leads somewhere, is for the checks.
 */
package org.yjplan.schema;
