package org.yjplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yjplan.report.Style;

class ServeCommandTest {
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/");

    private final StringWriter err = new StringWriter();
    private final BlockingQueue<String> lines = new LinkedBlockingQueue<>();

    @TempDir
    private Path folder;

    private Path plan;

    @BeforeEach
    void makeAPlan() throws IOException {
        plan = Files.createDirectories(folder.resolve("small"));
        Files.writeString(plan.resolve("plan.yaml"), """
                about: { title: Youth justice plan, authority: Somerset Council, period: 2013-14, status: draft }
                sections: [{ id: role, title: Role and purpose, text: To prevent offending. }]
                """);
    }

    @Test
    void printsItsAddressServesThePlanAndStopsCleanly() throws Exception {
        assertThat(startAndStop("serve", plan, "--port", 0, "--no-browser")).contains("Youth justice plan");
        assertThat(err.toString()).isEmpty();
        assertThat(folder.resolve("small")).isDirectoryNotContaining("glob:**.html");
    }

    @Test
    void startsWithTheCommandsOnItsPage() throws Exception {
        String page = Files.readString(Path.of("src/site/markdown/preview.md"));
        Matcher command = Pattern.compile("(?m)^    java -jar target/yjplan\\.jar (serve.*)$")
                .matcher(page);
        int started = 0;
        while (command.find()) {
            String words = command.group(1).replaceAll("--port \\d+", "--port 0");
            startAndStop((Object[]) words.split(" "));
            started++;
        }
        assertThat(started).isEqualTo(2);
    }

    private String startAndStop(Object... arguments) throws Exception {
        CompletableFuture<Integer> code = new CompletableFuture<>();
        Thread command = new Thread(() -> code.complete(run(arguments)));
        command.start();
        Matcher address = ADDRESS.matcher(lines.poll(30, TimeUnit.SECONDS));
        assertThat(address.find()).isTrue();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address.group())).build();
        String page = HttpClient.newHttpClient()
                .send(request, BodyHandlers.ofString())
                .body();
        command.interrupt();
        assertThat(code.get(30, TimeUnit.SECONDS)).isZero();
        lines.clear();
        return page;
    }

    @Test
    void saysPlainlyThatAPortIsInUse() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(run("serve", plan, "--port", other.getLocalPort(), "--no-browser"))
                    .isEqualTo(2);
            assertThat(err.toString())
                    .contains("port " + other.getLocalPort() + " is in use")
                    .contains("yjplan serve --port 0")
                    .doesNotContain("Exception");
        }
    }

    @Test
    void saysWhatIsWrongWithTheCommandLine() {
        assertThat(run("serve", folder.resolve("smal"))).isEqualTo(2);
        assertThat(run("serve", plan, "--port", 70_000)).isEqualTo(2);
        assertThat(run("serve", plan, "--port", "web")).isEqualTo(2);
        assertThat(run("serve", plan, "--templates", folder.resolve("none"))).isEqualTo(2);
        assertThat(err.toString())
                .contains("did you mean “" + plan + "”?")
                .contains("a port is a number from 0 to 65535, not 70000")
                .contains("web")
                .contains("there is no template folder");
    }

    private int run(Object... arguments) {
        String[] words = new String[arguments.length];
        for (int i = 0; i < words.length; i++) {
            words[i] = arguments[i].toString();
        }
        PrintWriter out = new PrintWriter(new StringWriter()) {
            @Override
            public void println(String line) {
                lines.add(line);
            }
        };
        return Yjplan.run(new Console(out, new PrintWriter(err), Style.PLAIN), words);
    }
}
