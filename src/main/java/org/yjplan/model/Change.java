package org.yjplan.model;

/** A change in a total since an earlier year. */
public record Change(
        @Key(value = "The year that it is measured from.", example = "2012-13")
        Period since,

        @Key(value = "The change; negative for a reduction.", example = "-6.1%")
        Percentage by) {}
