package org.yjplan.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.yjplan.model.KeyName;

/** What yjplan can be told to do, in the order in which its help lists it. */
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
     * The subcommands that a command line can be about: the one that its first word names, else all. Reading the options
     * of a class by reflection takes a new process some 20 ms, so those that are not asked for are left alone.
     */
    static List<Subcommand> meantBy(String... arguments) {
        for (Subcommand subcommand : values()) {
            if (arguments.length > 0 && arguments[0].equals(KeyName.of(subcommand))) {
                return List.of(subcommand);
            }
        }
        return List.of(values());
    }

    /** The command itself, ready to be given its options. */
    Callable<Integer> on(Console console) {
        return maker.apply(console);
    }
}
