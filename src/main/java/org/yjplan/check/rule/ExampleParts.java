package org.yjplan.check.rule;

/** Parts of plans shared by the examples of several rules, as YAML. */
public final class ExampleParts {
    /** A person to be responsible for things. */
    public static final String PEOPLE = "people: [{ id: head-of-service, office: Head of Service }]\n";

    /** A board that they chair, so that they are not unused. */
    public static final String BOARD = "board: { name: Management Board, chair: head-of-service }\n";

    /** What is done about a risk. */
    public static final String CONTROLS = "controls: [Plan with less.]";

    /** The owner of a risk. */
    public static final String OWNERS = "owners: [head-of-service]";

    /** The partners that the Act names, except health services. */
    public static final String PARTNERS = """
            partners:
              - { id: council, name: Somerset Council, kind: local-authority }
              - { id: schools, name: Somerset Schools, kind: education }
              - { id: police, name: Avon and Somerset Police, kind: police }
              - { id: probation, name: Probation Service, kind: probation }
            """;

    /** Health services as a partner. */
    public static final String HEALTH = "  - { id: health, name: Somerset NHS, kind: health }\n";

    private ExampleParts() {}

    /** A register of one risk, on a scale of impact from 5, the best, to 1, with some keys of the risk. */
    public static String risk(String... keys) {
        return """
                risks:
                  scale: { method: impact, impact: { best: 5, worst: 1 } }
                  register:
                    - risk: The grant falls in the course of the year.
                """ + lines(6, keys);
    }

    /** An action plan of one action, with some keys of the action. */
    public static String action(String... keys) {
        return """
                action-plan:
                  groups:
                    - id: custody
                      actions:
                        - ref: "3"
                          target: Less use of custody.
                          action: Write a strategy.
                """ + lines(10, keys);
    }

    /** An indicator with some keys. */
    public static String indicator(String... keys) {
        return """
                performance:
                  indicators:
                    - id: custody
                      name: Custodial sentences
                      better: lower
                """ + lines(6, keys);
    }

    private static String lines(int indent, String... keys) {
        return String.join("\n", keys).indent(indent);
    }
}
