package org.yjplan.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.yjplan.build.BuildOptions;

/**
 * Serves the preview, only on the loopback address, until it is closed.
 *
 * <pre>{@code
 * try (PreviewServer server = PreviewServer.start(folders, options, 8000)) {
 *     console.println(server.address());
 *     …
 * }
 * }</pre>
 */
public final class PreviewServer implements AutoCloseable {
    /** Sends responses at once instead of collecting data first, which would cost up to 40 ms each. */
    private static final String NO_DELAY = "sun.net.httpserver.nodelay";

    private final HttpServer server;
    private final ExecutorService threads;

    private PreviewServer(HttpServer server, ExecutorService threads) {
        this.server = server;
        this.threads = threads;
    }

    /**
     * Starts the server.
     *
     * @param folders the folders of the plans
     * @param options how they are built
     * @param port the port to listen on; 0 for any free port
     * @throws java.net.BindException if the port is in use
     * @throws IOException if the server cannot be started
     */
    public static PreviewServer start(List<Path> folders, BuildOptions options, int port) throws IOException {
        System.setProperty(NO_DELAY, "true");
        // 127.0.0.1 by number: what a host name resolves to can be changed.
        InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        HttpServer server = HttpServer.create(new InetSocketAddress(loopback, port), 0);
        PreviewStore store = new PreviewStore(folders, options);
        Listeners listeners = new Listeners();
        Router router =
                new Router(store, listeners, Long.toString(options.clock().millis(), Character.MAX_RADIX));
        ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::thread);
        server.createContext("/", new HostFilter(router, server.getAddress().getPort()));
        server.setExecutor(threads);
        server.start();
        threads.execute(new Watcher(store, listeners));
        return new PreviewServer(server, threads);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "preview");
        thread.setDaemon(true);
        return thread;
    }

    /** The address of the list of plans. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    /** Stops at once. */
    @Override
    public void close() {
        threads.shutdownNow();
        server.stop(0);
    }
}
