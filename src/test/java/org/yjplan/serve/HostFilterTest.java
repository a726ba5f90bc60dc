package org.yjplan.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostFilterTest {
    private static final String SECRET = "the secret beside the plans";

    @TempDir
    private Path root;

    private Served served;

    @BeforeEach
    void serveAPlanBesideASecret() throws IOException {
        Served.write(root, "plans/small/plan.yaml", Served.GOOD);
        Served.write(root, "plans/small/notes.txt", SECRET);
        Served.write(root, "secret.txt", SECRET);
        served = Served.in(root);
    }

    @AfterEach
    void stop() {
        served.close();
    }

    private String ask(String requestLine, String... headers) throws IOException {
        StringBuilder request = new StringBuilder(requestLine).append("\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return served.raw(request.append("Connection: close\r\n\r\n").toString());
    }

    private String here() {
        return "Host: 127.0.0.1:" + served.port();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "localhost", "LOCALHOST", "[::1]"})
    void answersToTheNamesOfThisComputer(String host) throws IOException {
        assertThat(ask("GET / HTTP/1.1", "Host: " + host + ":" + served.port())).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attacker.example",
                "attacker.example:PORT",
                "127.0.0.1",
                "127.0.0.1:1",
                "localhost.attacker.example:PORT",
                "127.0.0.1:PORT.attacker.example",
                "0.0.0.0:PORT",
                "user@127.0.0.1:PORT",
                ""
            })
    void refusesRequestsForAnotherHost(String host) throws IOException {
        String named = host.replace("PORT", Integer.toString(served.port()));
        assertThat(ask("GET / HTTP/1.1", "Host: " + named))
                .startsWith("HTTP/1.1 421")
                .doesNotContain("Youth justice");
    }

    @Test
    void refusesRequestsWithNoHostTwoHostsOrAnotherInTheRequestLine() throws IOException {
        assertThat(ask("GET / HTTP/1.0")).doesNotContain("Youth justice");
        assertThat(ask("GET / HTTP/1.1", here(), "Host: attacker.example")).doesNotContain("Youth justice");
        assertThat(ask("GET http://attacker.example/ HTTP/1.1", here())).startsWith("HTTP/1.1 421");
        assertThat(ask("GET /events/ HTTP/1.1", "Host: attacker.example")).startsWith("HTTP/1.1 421");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "BREW"})
    void allowsOnlyReading(String method) throws IOException {
        assertThat(ask(method + " / HTTP/1.1", here(), "Content-Length: 0"))
                .startsWith("HTTP/1.1 405")
                .containsIgnoringCase("Allow: GET, HEAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../secret.txt",
                "/plans/small/../../secret.txt",
                "/plans/../plans/small",
                "/plans/small/../../../../../../../../etc/passwd",
                "/%2e%2e/secret.txt",
                "/%2e%2e%2fsecret.txt",
                "/plans/small/%2e%2e%2f%2e%2e%2fsecret.txt",
                "/%252e%252e%252fsecret.txt",
                "/..%5csecret.txt",
                "/plans/small/..\\..\\secret.txt",
                "/plans/small/plan.yaml",
                "/plans/small/notes.txt",
                "/plans/small/notes.txt%00.css",
                "/plans/small%00",
                "/plans/small\0/plan",
                "/plans/small/plan/preview/../../../../secret.txt",
                "/plans/small/plan/download.",
                "/plans/small/plan/download.pdf/",
                "/plans/small/plan/download.exe",
                "//secret.txt",
                "///etc/passwd",
                "/plans//small",
                "/plans/small/",
                "/plans/",
                "/serve.css/../../secret.txt",
                "/Router.class",
                "/package-info.class",
                "/..;/secret.txt",
                "/%c0%ae%c0%ae/secret.txt",
                "/events/nobody",
                "file:///etc/passwd",
                "mailto:nobody",
                "*"
            })
    void servesOnlyThePlansItWasStartedWith(String path) throws IOException {
        assertThat(ask("GET " + path + " HTTP/1.1", here()))
                .matches("(?s)HTTP/1.1 (400|404|421) .*|")
                .doesNotContain(SECRET, "root:", "Role and purpose");
        assertThat(ask("GET / HTTP/1.1", here())).startsWith("HTTP/1.1 200");
    }

    @Test
    void followsNoLinkOutOfTheFolderOfAPlan() throws IOException {
        Path link = root.resolve("plans/small/outside.md");
        Path folder = root.resolve("plans/small/away");
        try {
            Files.createSymbolicLink(link, root.resolve("secret.txt"));
            Files.createSymbolicLink(folder, root);
        } catch (IOException | UnsupportedOperationException none) {
            assumeTrue(false, "this system does not support symbolic links");
        }
        served.write(
                "plans/small/plan.yaml",
                Served.GOOD.replace("text: To prevent offending.", "text: { file: outside.md }"));

        assertThat(ask("GET /plans/small/plan/preview HTTP/1.1", here())).doesNotContain(SECRET);
        assertThat(ask("GET /plans/small HTTP/1.1", here()))
                .doesNotContain(SECRET)
                .contains("leads out of the folder of the plan");
        assertThat(ask("GET /plans/small/away/secret.txt HTTP/1.1", here())).startsWith("HTTP/1.1 404");
        served.write("plans/small/plan.yaml", Served.GOOD);
        assertThat(ask("GET /plans/small/outside.md HTTP/1.1", here())).startsWith("HTTP/1.1 404");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/plans/small",
                "/plans/small/plan",
                "/plans/small/plan/preview",
                "/plans/small/plan/download.html",
                "/serve.js",
                "/nothing"
            })
    void allowsItsPagesOnlyWhatTheyNeed(String path) {
        HttpHeaders headers = served.get(path).headers();
        String policy = headers.firstValue("Content-Security-Policy").orElse("");

        assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe", "*", "http:");
        assertThat(policy).contains("frame-ancestors");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cache-Control")).contains("no-store");
        assertThat(headers.map()).doesNotContainKey("access-control-allow-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/plans/small/plan/preview", "/plans/small/plan/download.html"})
    void putsTheAuthorsTextInASandboxThatRunsNothing(String path) {
        String policy =
                served.get(path).headers().firstValue("Content-Security-Policy").orElse("");

        assertThat(policy).contains("; sandbox").doesNotContain("allow-scripts", "script-src");
    }

    @Test
    void runsNoScriptFromAPlan() {
        String hostile = "<script>alert(1)</script><img src=x onerror=alert(2)>\\\"'";
        String plan = Served.GOOD
                .replace("Youth justice plan", "\"" + hostile + "\"")
                .replace("Role and purpose", "\"" + hostile + "\"");
        served.write("plans/small/plan.yaml", plan);
        served.page("/");
        served.write("plans/small/plan.yaml", plan + "\"<b>key</b>\": 1\n");

        for (String path : new String[] {"/", "/plans/small", "/plans/small/plan/preview"}) {
            var page = served.page(path);
            assertThat(page.select("script:not([src=/serve.js])")).isEmpty();
            assertThat(page.select("img, b")).isEmpty();
            assertThat(page.text()).contains("alert(1)");
        }
        assertThat(served.page("/plans/small").select(".findings").text()).contains("<b>key</b>");
    }
}
