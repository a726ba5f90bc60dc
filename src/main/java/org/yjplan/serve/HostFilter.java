package org.yjplan.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Checks every request before it is routed. It accepts only read requests whose host is the address of this server: a
 * page of another site that has made its name point here (“DNS rebinding”) sends that name as the host, and is refused.
 */
final class HostFilter implements HttpHandler {
    private static final String HEAD = "HEAD";
    private static final List<String> READ_METHODS = List.of("GET", HEAD);

    private final Router router;
    private final Set<String> hosts;

    /**
     * @param port the port that the server listens on
     */
    HostFilter(Router router, int port) {
        this.router = router;
        this.hosts = Set.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port);
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Headers headers = exchange.getResponseHeaders();
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("Cross-Origin-Resource-Policy", "same-origin");
            headers.set("Cache-Control", "no-store");
            Optional<Response> refusal = refusal(exchange);
            String path = exchange.getRequestURI().getRawPath();
            Optional<EventStream> events =
                    refusal.isEmpty() && EventStream.isAskedForBy(path) ? router.events(path) : Optional.empty();
            if (events.isPresent()) {
                events.get().send(exchange);
            } else {
                send(exchange, refusal.orElseGet(() -> router.answer(path)));
            }
        }
    }

    private Optional<Response> refusal(HttpExchange exchange) {
        List<String> asked = exchange.getRequestHeaders().getOrDefault("Host", List.of());
        boolean here = asked.size() == 1
                && hosts.contains(asked.get(0).toLowerCase(Locale.ROOT))
                && Optional.ofNullable(exchange.getRequestURI().getRawAuthority())
                        .map(authority -> hosts.contains(authority.toLowerCase(Locale.ROOT)))
                        .orElse(true);
        if (!here) {
            return Optional.of(Response.page(
                    Response.MISDIRECTED,
                    Pages.message(
                            "This address is not served here",
                            "yjplan serve answers only to the address that it printed when it was started.")));
        }
        if (!READ_METHODS.contains(exchange.getRequestMethod())) {
            return Optional.of(Response.page(
                            Response.METHOD_NOT_ALLOWED,
                            Pages.message("Nothing can be changed here", "These pages can only be read."))
                    .with("Allow", String.join(", ", READ_METHODS)));
        }
        return Optional.empty();
    }

    private static void send(HttpExchange exchange, Response response) throws IOException {
        response.headers().forEach(exchange.getResponseHeaders()::set);
        boolean bodiless = response.body().length == 0;
        if (exchange.getRequestMethod().equals(HEAD)) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(response.body().length));
        }
        if (exchange.getRequestMethod().equals(HEAD) || bodiless) {
            exchange.sendResponseHeaders(response.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(response.status(), response.body().length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(response.body());
        }
    }
}
