package org.yjplan.layout;

/** What a fragment belongs to: an element of the document's structure, or something that is not content. */
public sealed interface Owner permits Element, Artifact {}
