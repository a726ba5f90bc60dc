package org.yjplan.source;

import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.SourceFaults;

/** Says in plain words what is wrong with the syntax of a line. */
final class SyntaxExplainer {
    private final SyntaxFault fault;

    SyntaxExplainer(SyntaxFault fault) {
        this.fault = fault;
    }

    Diagnostic explain() {
        return SourceFaults.SYNTAX.at(
                fault.source()
                        .at(
                                fault.problemAt(),
                                Math.min(
                                        fault.problemAt() + 1,
                                        fault.source().text().length())),
                "this line does not follow the rules of YAML");
    }
}
