package org.yjplan.source;

import java.util.Optional;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;

/**
 * Explains in plain words what is wrong with the syntax of a line. The parser knows only where it gave up and what it
 * expected; what the author did is worked out from the lines around.
 */
final class SyntaxExplainer {
    private final SyntaxFault fault;
    private final SourceText source;
    private final SourceLine line;

    SyntaxExplainer(SyntaxFault fault) {
        this.fault = fault;
        this.source = fault.source();
        this.line = SourceLine.at(source, fault.problemAt());
    }

    Diagnostic explain() {
        return tab().or(this::byContext).or(this::byProblem).orElseGet(this::unexplained);
    }

    private Optional<Diagnostic> tab() {
        int tab = source.text().indexOf('\t', line.start());
        boolean refused = fault.problem().contains("(TAB)");
        if (!refused && (tab < 0 || tab >= line.indentEnd())) {
            return Optional.empty();
        }
        int from = refused ? fault.problemAt() : tab;
        int to = from;
        while (to < source.text().length() && source.text().charAt(to) == '\t') {
            to++;
        }
        return Optional.of(SourceFaults.TAB
                .at(source.at(from, Math.max(to, from + 1)), "there is a tab here, where YAML takes spaces only")
                .withHelp("put two spaces for each step of the indentation"));
    }

    private Optional<Diagnostic> byContext() {
        return switch (fault.context()) {
            case "while scanning a quoted scalar" -> Optional.of(quoteLeftOpen(fault.contextAt()));
            case "while scanning a double-quoted scalar" -> Optional.of(escape());
            case "while scanning a block scalar" -> Optional.of(textAfterSign());
            case "while scanning an alias", "while scanning an anchor" -> Optional.of(asteriskOrAmpersand());
            case "while scanning a tag", "while parsing a node" -> Optional.of(tag());
            case "while scanning a directive", "while scanning a YAML directive", "while scanning a TAG directive" ->
                Optional.of(percentSign(line));
            case "while scanning a simple key" -> Optional.of(new KeyExplainer(source, fault.contextAt()).explain());
            case "while parsing a flow sequence", "while parsing a flow mapping" -> Optional.of(bracket());
            default -> Optional.empty();
        };
    }

    private Optional<Diagnostic> byProblem() {
        String problem = fault.problem();
        if (problem.startsWith("found character") || problem.startsWith("mapping keys are not allowed")) {
            return Optional.of(startsWithSign(fault.problemAt()));
        }
        if (problem.startsWith("mapping values are not allowed")) {
            return new ColonExplainer(source, fault.problemAt()).explain();
        }
        if (problem.startsWith("sequence entries are not allowed")) {
            return Optional.of(dash());
        }
        if (problem.startsWith("expected the node content")) {
            return Optional.of(noContent());
        }
        if (problem.startsWith("expected <block end>")) {
            return Optional.of(blockEnd(problem));
        }
        return problem.startsWith("expected '<document start>'") ? documentStart() : Optional.empty();
    }

    private Diagnostic quoteLeftOpen(int at) {
        SourceLine opened = SourceLine.at(source, at);
        char quote = source.text().charAt(at);
        return SourceFaults.QUOTE
                .at(opened.rest(at), "the quote that opens here is never closed")
                .withHelp("put " + quote + " at the end of the text");
    }

    private Diagnostic escape() {
        int from = Math.max(0, fault.problemAt() - 1);
        int to = Math.min(source.text().length(), fault.problemAt() + 1);
        String sign = FaultWords.excerpt(source.text().substring(from, to));
        return SourceFaults.QUOTE
                .at(source.at(from, to), "“" + sign + "” means nothing within double quotes")
                .withHelp("write two backslashes for one, or put the text in single quotes");
    }

    private Diagnostic textAfterSign() {
        int at = fault.contextAt();
        if (source.text().charAt(at) == '>') {
            return startsWithSign(at);
        }
        SourceLine opened = SourceLine.at(source, at);
        return SourceFaults.NEEDS_QUOTES
                .at(opened.rest(at), "after a “|”, the text starts on the next line")
                .withHelp("move the text to the line below and indent it, or leave out the “|”");
    }

    private Diagnostic asteriskOrAmpersand() {
        int at = fault.contextAt();
        SourceLine at1 = SourceLine.at(source, at);
        if (source.text().startsWith("* ", at) && at == at1.contentStart()) {
            return SourceFaults.INDENTATION
                    .at(at1.rest(at), "the entries of a list have dashes, not asterisks")
                    .withHelp("write - " + FaultWords.excerpt(source.text().substring(at + 2, at1.end())));
        }
        return startsWithSign(at);
    }

    private Diagnostic tag() {
        NodeProperties.Tag tag = NodeProperties.at(source.text(), fault.contextAt())
                .tag()
                .orElseGet(() -> new NodeProperties.Tag(fault.contextAt(), fault.contextAt() + 1, "!"));
        return YamlRefusals.tag(source, tag);
    }

    /** A text that starts with a character that has a meaning in YAML. */
    private Diagnostic startsWithSign(int at) {
        SourceLine here = SourceLine.at(source, at);
        int c = source.text().codePointAt(Math.min(at, source.text().length() - 1));
        return QuotingAdvice.needed(here, at, QuotingAdvice.startsWith(Character.toString(c)));
    }

    /** YAML takes a line that starts with a percent sign as a directive. */
    private static Diagnostic percentSign(SourceLine line) {
        return SourceFaults.NEEDS_QUOTES
                .at(line.location(), "a line cannot start with “%”")
                .withHelp("put “#” before it if it is a comment; put it in quotes if it is part of a text");
    }

    private Diagnostic bracket() {
        SourceLine opened = SourceLine.at(source, fault.contextAt());
        char sign = source.text().charAt(fault.contextAt());
        String close = sign == '[' ? "]" : "}";
        int value = opened.valueStart();
        if (source.text().startsWith("{{", value) && value <= fault.contextAt()) {
            return QuotingAdvice.needed(opened, value, QuotingAdvice.startsWith("{{"));
        }
        if (line.number() > opened.number()) {
            return SourceFaults.BRACKET
                    .at(opened.rest(fault.contextAt()), "the bracket “" + sign + "” that opens here is not closed")
                    .withHelp("put “" + close + "” at the end; if it is the start of a text, put the text in quotes");
        }
        return SourceFaults.BRACKET
                .at(line.rest(fault.problemAt()), "a comma or “" + close + "” is missing before this")
                .withHelp("put a comma between the entries, and a text with commas or brackets in quotes");
    }

    private Diagnostic dash() {
        int at = fault.problemAt();
        if (line.indentEnd() < at) {
            return SourceFaults.INDENTATION
                    .at(line.rest(at), "a list starts on the line below its key")
                    .withHelp(
                            "move the dash to the next line and indent it; put a text that starts with a dash in quotes");
        }
        return SourceFaults.INDENTATION
                .at(line.location(), "a list entry cannot go here")
                .withHelp(line.above()
                        .filter(SourceLine::hasValue)
                        .map(above -> "“" + FaultWords.excerpt(above.name()) + "” in line " + above.number()
                                + " already has a value; put all entries of the list below it, each after a dash")
                        .orElse("give it the same indentation as the other dashes of its list"));
    }

    private Diagnostic noContent() {
        int at = fault.problemAt();
        if (at < source.text().length() && "[]{},".indexOf(source.text().charAt(at)) >= 0) {
            return startsWithSign(at);
        }
        return unexplained();
    }

    /** Something is where the keys of a group, or the entries of a list, should continue or end. */
    private Diagnostic blockEnd(String problem) {
        int at = fault.problemAt();
        String before = source.text().substring(line.start(), at).strip();
        char last = before.isEmpty() ? ' ' : before.charAt(before.length() - 1);
        if (last == '"' || last == '\'') {
            Optional<Diagnostic> quotes = new QuoteExplainer(source, at).explain();
            if (quotes.isPresent()) {
                return quotes.get();
            }
        }
        int value = line.valueStart();
        if ((last == ']' || last == '}')
                && value < at
                && "[{".indexOf(source.text().charAt(value)) >= 0) {
            String sign = source.text().startsWith("{{", value)
                    ? "{{"
                    : Character.toString(source.text().charAt(value));
            return QuotingAdvice.needed(line, value, QuotingAdvice.startsWith(sign));
        }
        if (value < at && "*&".indexOf(source.text().charAt(value)) >= 0) {
            return startsWithSign(value);
        }
        if (problem.contains("':'")) {
            return before.isEmpty() ? YamlRefusals.noKey(source, at) : keyContinues(at);
        }
        if (before.isEmpty() && !line.startsWithDash()) {
            return new IndentExplainer(line).explain();
        }
        if (at < source.text().length() && "[]{},".indexOf(source.text().charAt(at)) >= 0) {
            return SourceFaults.BRACKET
                    .at(source.at(at, at + 1), "“" + source.text().charAt(at) + "” does not belong here")
                    .withHelp("remove it, or put the whole text in quotes");
        }
        return line.startsWithDash() ? new IndentExplainer(line).explain() : unexplained();
    }

    /** A key is in quotes, or in brackets, and more words follow it before the colon. */
    private Diagnostic keyContinues(int colon) {
        return SourceFaults.KEY_IS_NO_WORD
                .at(
                        source.at(line.contentStart(), colon),
                        "a key is one word, and there is more than one before this colon")
                .withHelp("write the key alone, without quotes");
    }

    /** Something follows the end of the outermost group. */
    private Optional<Diagnostic> documentStart() {
        Optional<SourceLine> dots = line.above().filter(above -> above.content().equals("..."));
        if (dots.isPresent()) {
            return dots.map(it -> SourceFaults.SEVERAL_DOCUMENTS
                    .at(it.location(), "three dots end the document, and what follows is not read")
                    .withHelp("remove the line; indent it if it belongs to a text"));
        }
        Optional<SourceLine> first = firstLine();
        if (first.isPresent() && source.text().charAt(first.get().indentEnd()) == '%') {
            return first.map(SyntaxExplainer::percentSign);
        }
        return first.filter(it -> it.indent() > line.indent()).map(it -> SourceFaults.INDENTATION
                .at(it.location(), "this line is indented, but the lines that belong with it are not")
                .withRelated(line.location(), "this one, for example")
                .withHelp("remove the spaces before it"));
    }

    private Optional<SourceLine> firstLine() {
        for (int i = 1; i <= source.lineCount(); i++) {
            SourceLine candidate = new SourceLine(source, i);
            if (!candidate.isBlank() && !candidate.content().equals("---")) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private Diagnostic unexplained() {
        DiagnosticType type = SourceFaults.SYNTAX;
        return type.at(line.rest(Math.min(fault.problemAt(), line.end())), "this does not fit the rules of YAML")
                .withHelp(
                        "look at this line and the one above: is a colon, a dash or a quote missing, or the indentation off?");
    }
}
