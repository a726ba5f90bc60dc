/**
 * The preview in a browser: a page that lists the plans with their state, and one for each document with the findings
 * beside it. Both update when a file is saved. It answers only browsers on this computer.
 *
 * <p>The web server is the JDK's own ({@code jdk.httpserver}): it is maintained with the JDK, costs nothing to ship or
 * to start, and is enough for a handful of pages and one reader. {@code HostFilter} makes the checks that it lacks.
 * Paths are looked up in a list of plans, never in a folder, so that none can lead out of one.
 */
package org.yjplan.serve;
