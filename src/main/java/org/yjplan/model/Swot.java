package org.yjplan.model;

import java.util.List;

/** Strengths, weaknesses, opportunities and threats. */
public record Swot(
        @Key("What the service does well.") List<Prose> strengths,

        @Key("What it does less well.") List<Prose> weaknesses,

        @Key("What could help it.") List<Prose> opportunities,

        @Key("What could harm it.") List<Prose> threats) {
    /** Copies the lists. */
    public Swot {
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
        opportunities = List.copyOf(opportunities);
        threats = List.copyOf(threats);
    }
}
