/**
 * New plans: from an edition of the guidance, or from last year's plan, to a folder of YAML that says above every key what
 * belongs there. What they say of keys comes from the records of the model, never from texts of their own.
 */
package org.yjplan.scaffold;
