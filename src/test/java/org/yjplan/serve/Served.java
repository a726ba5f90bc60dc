package org.yjplan.serve;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.yjplan.build.BuildOptions;

/** A folder of plans that is served on its own port, with a simple client that reads its pages. */
final class Served implements AutoCloseable {
    static final String GOOD = """
            about: { title: Youth justice plan, authority: Somerset Council, period: 2013-14, status: draft }
            sections:
              - id: role
                title: Role and purpose
                text: To prevent offending.
            """;

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2014-02-03T10:00:00Z"), ZoneOffset.UTC);

    private final Path root;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private final PreviewServer server;

    private Served(Path root, PreviewServer server) {
        this.root = root;
        this.server = server;
    }

    /** Serves the plans in {@code plans/} of a folder; templates there are used as well. */
    static Served in(Path root) throws IOException {
        Path templates = root.resolve("templates");
        BuildOptions options = new BuildOptions(
                root.resolve("output"),
                Files.isDirectory(templates) ? List.of(templates) : List.of(),
                Set.of(),
                Set.of(),
                false,
                Optional.empty(),
                CLOCK);
        try (Stream<Path> plans = Files.list(root.resolve("plans"))) {
            return new Served(root, PreviewServer.start(plans.sorted().toList(), options, 0));
        }
    }

    /** Writes a file of a plan, like an editor that saves in one step. */
    static void write(Path root, String file, String text) {
        try {
            Path path = root.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void write(String file, String text) {
        write(root, file, text);
    }

    HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    Document page(String path) {
        return Jsoup.parse(
                new String(get(path).body(), StandardCharsets.UTF_8),
                address(path).toString());
    }

    /** The events that a page receives, as they arrive. */
    Stream<String> events(String path) {
        try {
            return client.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofLines())
                    .body()
                    .filter(line -> line.startsWith("data: "));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** Sends bytes as they are and returns the status line and what follows. */
    String raw(String request) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    int port() {
        return server.address().getPort();
    }

    URI address(String path) {
        return server.address().resolve(path);
    }

    @Override
    public void close() {
        server.close();
    }
}
