/**
 * The preview in a browser: a page that lists the plans with their state, and one for each document with what was found
 * beside it, which follow the files as they are saved. It answers the browser of this computer and nobody else.
 *
 * <p>The web server is the JDK's own ({@code jdk.httpserver}): it is kept with the JDK, costs nothing to ship or to start,
 * and a handful of pages for one reader ask for no more. What it does not do for itself, the {@code HostFilter} does before any
 * page is made. Addresses are looked up in a list of plans, never in a folder, so that none can lead out of one.
 */
package org.yjplan.serve;
