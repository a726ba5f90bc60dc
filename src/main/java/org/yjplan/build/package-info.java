/**
 * One build, from a plan folder to published files: read, check, compose, lay out, render, publish. The only package
 * that writes into the output folder, and the only one that knows all the rooms below it.
 */
package org.yjplan.build;
