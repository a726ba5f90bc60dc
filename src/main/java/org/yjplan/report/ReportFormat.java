package org.yjplan.report;

/** A format for findings. */
public enum ReportFormat {
    /** For people: the line, carets beneath it, further places, advice. */
    TEXT,
    /** For people and editors: a line for each finding. */
    CONCISE,
    /** For other programs. */
    JSON,
    /** Workflow commands, which GitHub shows as annotations on a pull request. */
    GITHUB,
    /** A Code Quality report, which GitLab shows beside the lines of a merge request. */
    GITLAB,
    /** SARIF 2.1.0, which code scanning and editors read. */
    SARIF,
    /** JUnit XML, which continuous integration shows as test results. */
    JUNIT
}
