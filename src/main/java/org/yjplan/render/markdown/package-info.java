/**
 * A document as Markdown: CommonMark with GitHub tables, for reviewers who read and compare it as text. It depends on
 * the document tree, not on plans or other formats.
 */
package org.yjplan.render.markdown;
