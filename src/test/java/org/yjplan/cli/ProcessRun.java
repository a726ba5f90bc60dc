package org.yjplan.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a process returned and printed.
 *
 * @param code its exit code
 * @param out what it printed, as UTF-8
 * @param err what it printed to standard error
 */
public record ProcessRun(int code, String out, String err) {
    /** The Java that runs the tests. */
    public static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    /**
     * Runs yjplan from the compiled classes, in its own process.
     *
     * @param folder where it runs
     * @param arguments as typed after “yjplan”
     */
    public static ProcessRun yjplan(Path folder, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                JAVA,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                "org.yjplan.cli.Yjplan"));
        command.addAll(arguments);
        return of(folder, Map.of(), command);
    }

    /**
     * Runs a command to its end.
     *
     * @param folder where it runs
     * @param environment added to that of the tests, which must not affect the result
     */
    static ProcessRun of(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("yjplan", ".out");
        Path err = Files.createTempFile("yjplan", ".err");
        try {
            ProcessBuilder process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            process.environment().remove("SOURCE_DATE_EPOCH");
            process.environment().remove("JAVA_TOOL_OPTIONS");
            process.environment().putAll(environment);
            int code = process.start().waitFor();
            return new ProcessRun(
                    code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
