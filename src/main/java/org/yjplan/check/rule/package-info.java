/**
 * What a rule is: the contract that every rule keeps, and what rules share. The rules themselves live in the packages
 * beside this one, a package for each family.
 */
package org.yjplan.check.rule;
