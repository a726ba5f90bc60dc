/** Rules on the actions of an action plan: their references, leads, dates and ratings. YJ671 on. */
package org.yjplan.check.action;
