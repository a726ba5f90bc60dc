/** Rules on what a plan lists: risks, people, controls: YJ6xx. */
package org.yjplan.check.register;
