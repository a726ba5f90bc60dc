package org.yjplan.model;

/** What an inspection found in one area of work. */
public record Judgement(
        @Key(value = "The area of work.", example = "Safeguarding")
        String area,

        @Key(value = "The judgement, in the inspectorate's words.", example = "Moderate improvement needed")
        String outcome) {}
