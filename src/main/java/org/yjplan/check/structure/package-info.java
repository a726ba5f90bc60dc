/** Rules on what a plan must have for its documents to hold anything: YJ140 on. */
package org.yjplan.check.structure;
