package org.yjplan.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yjplan.check.Checker;
import org.yjplan.check.rule.Examples;
import org.yjplan.check.rule.Rule;
import org.yjplan.diagnostic.DiagnosticType;
import org.yjplan.diagnostic.NearestName;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Explains what a finding means, with an example that gives it and one that does not. */
@Command(
        name = "explain",
        description = "Explains what a finding means, with an example that gives it and one that does not.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        footer = {"", "Without an id, it lists all findings.", "", "Example:", "  yjplan explain YJ220"})
final class ExplainCommand implements Callable<Integer> {
    private static final int WIDTH = 80;

    private final Console console;

    @Parameters(paramLabel = "RULE", arity = "0..1", description = "The id of a finding, such as YJ220.")
    private Optional<String> wanted = Optional.empty();

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<DiagnosticType> types = Catalogue.all();
        if (wanted.isEmpty()) {
            types.forEach(type -> console.out().println(line(type)));
        } else {
            explain(find(wanted.get(), types));
        }
        return ExitCode.CLEAN;
    }

    private static DiagnosticType find(String wanted, List<DiagnosticType> types) {
        String id = wanted.toUpperCase(Locale.ROOT);
        return types.stream().filter(type -> type.id().equals(id)).findFirst().orElseThrow(() -> {
            List<String> ids = types.stream().map(DiagnosticType::id).toList();
            String advice = NearestName.of(id, ids)
                    .map(near -> "did you mean %s? ".formatted(near))
                    .orElse("");
            return new UsageException(
                    "no finding has the id “%s”; %s“yjplan explain” lists them all".formatted(wanted, advice));
        });
    }

    private String line(DiagnosticType type) {
        return console.style().strong(type.id()) + "  " + "%-8s".formatted(severity(type)) + type.title();
    }

    private void explain(DiagnosticType type) {
        console.out()
                .println(console.style().strong(type.id() + " " + type.title())
                        + console.style().faint(" (" + severity(type) + ")"));
        console.out().println();
        wrap(type.explanation());
        new Checker()
                .rules().stream()
                        .filter(rule -> rule.type().equals(type))
                        .map(Rule::examples)
                        .forEach(this::show);
    }

    private void show(Examples examples) {
        show("This gives the finding:", examples.fails());
        show("This does not:", examples.passes());
    }

    private void show(String lead, String yaml) {
        console.out().println();
        console.out().println(lead);
        console.out().println();
        yaml.lines().forEach(line -> console.out().println(line.isEmpty() ? "" : "    " + line));
    }

    private void wrap(String text) {
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                console.out().println(line);
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        console.out().println(line);
    }

    private static String severity(DiagnosticType type) {
        return type.severity().name().toLowerCase(Locale.ROOT);
    }
}
