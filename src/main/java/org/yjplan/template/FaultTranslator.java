package org.yjplan.template;

import freemarker.core.Environment;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.core._CoreAPI;
import freemarker.template.MalformedTemplateNameException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.NearestName;

/** Says in plain words, at its place, what FreeMarker says at length. */
final class FaultTranslator {
    private static final int LONGEST = 120;

    private final TemplateSources sources;

    FaultTranslator(TemplateSources sources) {
        this.sources = sources;
    }

    /** The finding for a template that cannot be read. */
    Diagnostic syntax(ParseException fault) throws IOException {
        Location location = location(
                fault.getTemplateName(),
                fault.getLineNumber(),
                fault.getColumnNumber(),
                fault.getEndLineNumber(),
                fault.getEndColumnNumber(),
                "");
        String said = fault.getEditorMessage();
        if (said.startsWith("Unknown directive:")) {
            String name = said.substring("Unknown directive: #".length()).split("[.\\s]", 2)[0];
            return TemplateFaults.SYNTAX
                    .at(location, "“#%s” is not a directive of FreeMarker".formatted(name))
                    .withHelp(nearest(name, _CoreAPI.ALL_BUILT_IN_DIRECTIVE_NAMES)
                            .orElse("to show a tag as such, write &lt;"));
        } else if (said.startsWith("Unknown built-in:")) {
            String name = said.split("\"", 3)[1];
            return TemplateFaults.SYNTAX
                    .at(location, "“?%s” is not a built-in of FreeMarker".formatted(name))
                    .withHelp(nearest(
                                    name,
                                    _CoreAPI.getSupportedBuiltInNames(
                                            freemarker.template.Configuration.LEGACY_NAMING_CONVENTION))
                            .orElse("look it up in FreeMarker's reference of built-ins"));
        } else if (said.contains("You have an unclosed ")) {
            String what = said.split("You have an unclosed ", 2)[1].split("\\. ", 2)[0];
            return TemplateFaults.SYNTAX
                    .at(location, "the template ends, and %s is not closed".formatted(what.replace("\"", "“")))
                    .withHelp("close it: every <#if> needs </#if>, every <#list> its </#list>, every ${ its }");
        } else if (said.startsWith("Encountered \"")) {
            String what = said.substring("Encountered \"".length()).split("\", but", 2)[0];
            return TemplateFaults.SYNTAX
                    .at(location, "“%s” is not expected here".formatted(what))
                    .withHelp("look for something left out just before it, or opened and closed out of turn");
        }
        return TemplateFaults.SYNTAX.at(location, "FreeMarker cannot read this").withHelp(firstSentence(said));
    }

    /** The finding for a fault met while a template ran. */
    Diagnostic fault(TemplateException fault, String template) throws IOException {
        for (Throwable cause = fault.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof ArithmeticException) {
                return TemplateFaults.FAULT
                        .at(location(fault, template, ""), "these numbers do not go together")
                        .withHelp("look for a division by zero");
            } else if (cause instanceof ParseException syntax) {
                return syntax(syntax);
            } else if (cause instanceof RefusedTemplate refused) {
                return refused.finding();
            } else if (cause instanceof TemplateSources.UnreadableTemplate unreadable) {
                return unreadable(unreadable);
            } else if (cause instanceof MalformedTemplateNameException malformed) {
                return TemplateFaults.REFUSED
                        .at(
                                location(fault, template, ""),
                                "“%s” leads out of the templates".formatted(malformed.getTemplateName()))
                        .withHelp("include templates by their names within the folder of templates");
            } else if (cause instanceof TemplateNotFoundException missing) {
                return TemplateFaults.NOT_FOUND
                        .at(
                                location(fault, template, ""),
                                "there is no template “%s”".formatted(missing.getTemplateName()))
                        .withHelp(nearest(missing.getTemplateName(), sources.names(""))
                                .orElse("name it from the folder of templates on: /components/budget.ftlh"));
            }
        }
        if (fault instanceof TemplateFault ours) {
            Location location =
                    ours.inPlan().isPresent() ? ours.inPlan().get() : location(fault, template, ours.culprit());
            return ours.type().at(location, ours.words()).withHelp(ours.help());
        } else if (fault instanceof InvalidReferenceException) {
            return undefined(fault, template);
        } else if (fault instanceof StopException) {
            return TemplateFaults.FAULT
                    .at(
                            location(fault, template, ""),
                            "the template stops here: " + firstSentence(fault.getMessageWithoutStackTop()))
                    .withHelp("the template itself asks for this to be put right");
        }
        return other(fault, template);
    }

    private Diagnostic undefined(TemplateException fault, String template) throws IOException {
        String expression =
                Optional.ofNullable(fault.getBlamedExpressionString()).orElse("this");
        boolean topLevel = expression.chars().allMatch(Character::isJavaIdentifierPart);
        Set<String> names = new TreeSet<>();
        if (topLevel && fault.getEnvironment() != null) {
            for (Object name : known(fault.getEnvironment())) {
                names.add((String) name);
            }
        }
        String advice = topLevel
                ? NearestName.advice(expression, names)
                : "the plan may leave it out: put <#if %s??> … </#if> around".formatted(expression);
        return TemplateFaults.UNDEFINED
                .at(location(fault, template, ""), "“%s” has no value".formatted(expression))
                .withHelp(advice);
    }

    private static Collection<?> known(Environment environment) {
        try {
            return environment.getKnownVariableNames();
        } catch (freemarker.template.TemplateModelException none) {
            return Set.of();
        }
    }

    private Diagnostic other(TemplateException fault, String template) throws IOException {
        Location location = location(fault, template, "");
        String said = fault.getMessageWithoutStackTop().split("\n", 2)[0];
        if (said.contains("is not allowed in the template for security reasons")) {
            return TemplateFaults.REFUSED
                    .at(location, "a template may not make objects")
                    .withHelp("take it out; everything that a document needs is in the plan");
        }
        int found = said.indexOf("but this has evaluated to ");
        if (found >= 0) {
            String expression =
                    Optional.ofNullable(fault.getBlamedExpressionString()).orElse("this");
            String kind = kind(said.substring(found + "but this has evaluated to ".length()));
            DiagnosticType type = TemplateFaults.WRONG_TYPE;
            return type.at(location, "“%s” is %s, and cannot be used like this".formatted(expression, kind))
                    .withHelp(advice(kind));
        }
        if (said.startsWith("Can't convert boolean to string")) {
            return TemplateFaults.WRONG_TYPE
                    .at(location, "this is yes or no, and cannot be written as words")
                    .withHelp(advice("yes or no"));
        }
        return TemplateFaults.FAULT.at(location, "this cannot be carried out").withHelp(firstSentence(said));
    }

    private static String kind(String evaluated) {
        String said = evaluated.toLowerCase(Locale.ROOT);
        if (said.contains("proseview")) {
            return "prose";
        } else if (said.contains("recordview")) {
            return "a part of the plan with parts of its own";
        } else if (said.contains("listview") || said.contains("sequence")) {
            return "a list";
        } else if (said.contains("numberview") || said.contains("number")) {
            return "a number";
        } else if (said.contains("boolean")) {
            return "yes or no";
        } else if (said.contains("valueview") || said.contains("string")) {
            return "a single value";
        } else if (said.contains("hash")) {
            return "a map";
        }
        return "something else";
    }

    private static String advice(String kind) {
        return switch (kind) {
            case "prose" -> "put it in place with <@prose value=…/>";
            case "a list" -> "go through it with <#list … as …>, or write listed(…)";
            case "yes or no" -> "ask for it with <#if …>";
            case "a number" -> "write it as ${…}, or reckon with it";
            case "a single value" -> "write it as ${…}";
            default -> "use one of its parts";
        };
    }

    /** The finding for a template file that is no text. */
    Diagnostic unreadable(TemplateSources.UnreadableTemplate fault) {
        return TemplateFaults.UNREADABLE
                .at(Location.ofFile(fault.file()), "this template cannot be read: " + fault.getMessage())
                .withHelp("save it as UTF-8 text");
    }

    private static Optional<String> nearest(String written, Collection<?> known) {
        return NearestName.of(written, known.stream().map(String.class::cast).toList())
                .map(name -> "did you mean “" + name + "”?");
    }

    private static String firstSentence(String said) {
        String line = said.split("\n", 2)[0];
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    private Location location(TemplateException fault, String template, String culprit) throws IOException {
        return fault.getLineNumber() == null
                ? location(template, 1, 1, 1, 1, "")
                : location(
                        fault.getTemplateSourceName(),
                        fault.getLineNumber(),
                        fault.getColumnNumber(),
                        fault.getEndLineNumber(),
                        fault.getEndColumnNumber(),
                        culprit);
    }

    private Location location(String template, int line, int column, int endLine, int endColumn, String culprit)
            throws IOException {
        Optional<TemplateSource> source = sources.find(template);
        if (source.isEmpty()) {
            return Location.ofFile(template);
        }
        int from = source.get().offset(line, column);
        int to = source.get().text().startsWith("\n", from)
                ? from
                : Math.max(from, source.get().offset(endLine, endColumn + 1));
        return source.get().locateWord(culprit, from, to);
    }
}
