package org.yjplan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.yjplan.diagnostic.NearestName;
import org.yjplan.schema.PlanSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema that lets an editor complete and check the files of a plan. */
@Command(
        name = "schema",
        description = "Prints the JSON Schema that lets an editor complete and check the files of a plan.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        footer = {
            "",
            "Examples:",
            "  yjplan schema                       for plan.yaml",
            "  yjplan schema risks                 for risks.yaml",
            "  yjplan schema --output .yjplan      for all of them, as plan.schema.json, risks.schema.json …"
        })
final class SchemaCommand implements Callable<Integer> {
    private static final String PLAN = "plan";

    private final Console console;

    @Parameters(
            paramLabel = "KEY",
            arity = "0..1",
            description = "A key of the plan, for the file that holds only that key. Default: plan.yaml.")
    private String key = PLAN;

    @Option(names = "--output", paramLabel = "DIR", description = "Write the schemas for all files to this folder.")
    private Optional<Path> output = Optional.empty();

    SchemaCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        PlanSchema schema = new PlanSchema();
        if (output.isPresent()) {
            Files.createDirectories(output.get());
            write(output.get(), PLAN, schema.plan());
            for (String part : schema.keys()) {
                write(output.get(), part, schema.part(part).orElseThrow());
            }
        } else {
            console.out().print(one(schema));
        }
        return ExitCode.CLEAN;
    }

    private String one(PlanSchema schema) {
        String wanted = key.endsWith(".yaml") ? key.substring(0, key.length() - ".yaml".length()) : key;
        return wanted.equals(PLAN)
                ? schema.plan()
                : schema.part(wanted)
                        .orElseThrow(() -> new UsageException("a plan has no key “%s”; %s"
                                .formatted(wanted, NearestName.advice(wanted, schema.keys()))));
    }

    private static void write(Path folder, String name, String schema) throws IOException {
        Files.writeString(folder.resolve(name + ".schema.json"), schema);
    }
}
