package org.yjplan.model;

/** A change of a total on an earlier year. */
public record Change(
        @Key(value = "The year that it is measured against.", example = "2012-13")
        Period since,

        @Key(value = "The change; negative for a reduction.", example = "-6.1%")
        Percentage by) {}
