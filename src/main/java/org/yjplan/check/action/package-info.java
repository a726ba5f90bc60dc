/** Rules on the actions of an action plan: their references, leads, dates and ratings. From YJ671. */
package org.yjplan.check.action;
