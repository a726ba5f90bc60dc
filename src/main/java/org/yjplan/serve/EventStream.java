package org.yjplan.serve;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.yjplan.serve.Listeners.Listener;

/**
 * Tells an open page by server-sent events which snapshot of its plans is the newest: when it opens, and after every
 * change. See the HTML standard, section 9.2.
 */
final class EventStream {
    private static final String PATH = "/events/";
    private static final int QUIET_SECONDS = 10;

    private final List<ServedPlan> plans;
    private final Supplier<String> snapshot;
    private final Listeners listeners;

    /**
     * @param plans the plans to follow
     * @param snapshot gives the newest snapshot of them
     */
    EventStream(List<ServedPlan> plans, Supplier<String> snapshot, Listeners listeners) {
        this.plans = List.copyOf(plans);
        this.snapshot = snapshot;
        this.listeners = listeners;
    }

    /** Whether a path is that of an event stream. */
    static boolean isAskedForBy(String path) {
        return path.startsWith(PATH);
    }

    /** The path of the changes to a plan, or to all plans if none is given. */
    static String address(Optional<ServedPlan> plan) {
        return PATH + plan.map(ServedPlan::inPath).orElse("");
    }

    /** The plan as named in such a path; empty for all plans. */
    static String planIn(String path) {
        return path.substring(PATH.length());
    }

    /** Sends events until the page is closed. */
    void send(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream; charset=utf-8");
        if (exchange.getRequestMethod().equals("HEAD")) {
            exchange.sendResponseHeaders(Response.OK, -1);
            return;
        }
        Optional<Listener> listener = listeners.open(plans);
        if (listener.isEmpty()) {
            exchange.sendResponseHeaders(Response.BUSY, -1);
            return;
        }
        exchange.sendResponseHeaders(Response.OK, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            String sent = snapshot.get();
            write("retry: 1000\n" + event(sent), out);
            while (true) {
                listener.get().await(QUIET_SECONDS);
                String newest = snapshot.get();
                // A comment now and then shows whether the connection is still open.
                write(newest.equals(sent) ? ": still here\n\n" : event(newest), out);
                sent = newest;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            listeners.close(listener.get());
        }
    }

    private static String event(String snapshot) {
        return "data: " + snapshot + "\n\n";
    }

    private static void write(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
