package org.yjplan.cli;

import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.yjplan.build.BuildOptions;
import org.yjplan.serve.PreviewServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows plans in a browser as they will look, with their findings, and updates on every save. */
@Command(
        name = "serve",
        description = "Shows plans in a browser as they will look, with their findings, and updates on every save.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionProvider.class,
        footer = {
            "",
            "Only this computer can open the page. Nothing is written. Press Ctrl-C to stop.",
            "",
            "Examples:",
            "  yjplan serve",
            "  yjplan serve plans/leicestershire-2013-14 --port 8080 --no-browser"
        })
final class ServeCommand implements Callable<Integer> {
    private static final int FIRST_PORT = 8000;
    private static final int LAST_PORT = 8009;
    private static final int HIGHEST = 65_535;

    private final Console console;

    @Mixin
    private PlanOptions plans = new PlanOptions();

    @Option(
            names = "--port",
            paramLabel = "NUMBER",
            description =
                    "The port to listen on; 0 for any free port. Default: " + FIRST_PORT + ", or the next free port.")
    private Optional<Integer> port = Optional.empty();

    @Option(names = "--no-browser", description = "Print the address without opening a browser.")
    private boolean noBrowser;

    @Option(
            names = "--output",
            paramLabel = "DIR",
            defaultValue = "output",
            description = "Where built files are, to show when a plan was last built. Default: ${DEFAULT-VALUE}.")
    private Path output;

    ServeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        List<Path> folders = PlanFolders.of(plans.plans());
        BuildOptions options = BuildOptions.into(output, plans.templates(), PlanOptions.date());
        try (PreviewServer server = start(folders, options)) {
            URI address = server.address();
            console.out().println("The preview is at " + console.style().strong(address.toString()));
            console.out().println("It updates on every save. Press Ctrl-C to stop.");
            console.out().flush();
            if (!noBrowser) {
                Browser.open(address);
            }
            // The latch is never released: Ctrl-C ends the process, or the thread is interrupted.
            new CountDownLatch(1).await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.CLEAN;
    }

    private PreviewServer start(List<Path> folders, BuildOptions options) throws IOException {
        if (port.isPresent()) {
            return start(folders, options, port.get());
        }
        for (int free = FIRST_PORT; free < LAST_PORT; free++) {
            try {
                return PreviewServer.start(folders, options, free);
            } catch (BindException taken) {
                console.err().println("port %d is in use; trying %d".formatted(free, free + 1));
            }
        }
        return start(folders, options, LAST_PORT);
    }

    private static PreviewServer start(List<Path> folders, BuildOptions options, int port) throws IOException {
        if (port < 0 || port > HIGHEST) {
            throw new UsageException("a port is a number from 0 to %d, not %d".formatted(HIGHEST, port));
        }
        try {
            return PreviewServer.start(folders, options, port);
        } catch (BindException taken) {
            throw new UsageException(
                    "port %d is in use, or not allowed; choose another, or 0 for any free port, as in: yjplan serve --port 0"
                            .formatted(port));
        }
    }
}
