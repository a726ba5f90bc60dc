/**
 * A document as Markdown: CommonMark with the tables of GitHub, for reviewers who read and compare it as text. It knows
 * the document tree and nothing of plans or other formats.
 */
package org.yjplan.render.markdown;
