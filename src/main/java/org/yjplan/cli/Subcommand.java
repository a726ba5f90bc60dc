package org.yjplan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.yjplan.model.KeyName;

/** The commands of yjplan, in the order in which its help lists them. */
enum Subcommand {
    /** {@code yjplan build}. */
    BUILD(BuildCommand::new),
    /** {@code yjplan check}. */
    CHECK(CheckCommand::new),
    /** {@code yjplan new}. */
    NEW(NewCommand::new),
    /** {@code yjplan explain}. */
    EXPLAIN(ExplainCommand::new),
    /** {@code yjplan schema}. */
    SCHEMA(SchemaCommand::new),
    /** {@code yjplan serve}. */
    SERVE(ServeCommand::new),
    /** {@code yjplan completion}. */
    COMPLETION(CompletionCommand::new);

    private final Function<Console, Callable<Integer>> maker;

    Subcommand(Function<Console, Callable<Integer>> maker) {
        this.maker = maker;
    }

    /**
     * The subcommands that a command line may need: the one that its first word names, otherwise all. Reading the
     * options of a class by reflection takes a new process about 20 ms, so the others are not read.
     */
    static List<Subcommand> meantBy(String... arguments) {
        for (Subcommand subcommand : values()) {
            if (arguments.length > 0 && arguments[0].equals(KeyName.of(subcommand))) {
                return List.of(subcommand);
            }
        }
        return List.of(values());
    }

    /** The command, ready to receive its options. */
    Callable<Integer> on(Console console) {
        return maker.apply(console);
    }
}
