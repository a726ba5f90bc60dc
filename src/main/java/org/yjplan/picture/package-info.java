/**
 * Picture files: what kind they are and how large, read from their first bytes and checked to be complete. Pixels are
 * not decoded here, and files are not opened.
 */
package org.yjplan.picture;
