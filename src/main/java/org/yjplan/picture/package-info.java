/**
 * Picture files: what kind they are and how large, read from their first bytes and checked for being whole. Pixels are
 * not decoded here, and files not opened.
 */
package org.yjplan.picture;
