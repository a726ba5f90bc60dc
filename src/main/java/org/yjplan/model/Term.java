package org.yjplan.model;

/** A word or an acronym that a reader may not know. */
public record Term(
        @Key(value = "The word or acronym; written YOS, not the full name.", example = "YOS")
        String term,

        @Key(value = "What it means.", example = "Youth Offending Service")
        String meaning) {}
