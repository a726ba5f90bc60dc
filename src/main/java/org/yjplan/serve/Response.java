package org.yjplan.serve;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.yjplan.markup.SafeMarkup;

/**
 * A response to a request.
 *
 * @param status the status code: RFC 9110, section 15
 * @param headers its headers, apart from those of every response
 * @param body the bytes
 */
record Response(int status, Map<String, String> headers, byte[] body) {
    static final int OK = 200;
    static final int FOUND = 302;
    static final int NOT_FOUND = 404;
    static final int METHOD_NOT_ALLOWED = 405;
    static final int CONFLICT = 409;
    static final int MISDIRECTED = 421;
    static final int FAULT = 500;
    static final int BUSY = 503;

    private static final String TYPE = "Content-Type";
    private static final String POLICY = "Content-Security-Policy";

    /** What our own pages may do: use our own files, and nothing else. */
    private static final String OF_OUR_PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Copies the headers. */
    Response {
        headers = Map.copyOf(headers);
    }

    /** One of our own pages. */
    static Response page(int status, SafeMarkup html) {
        return new Response(
                status, Map.of(TYPE, "text/html; charset=utf-8", POLICY, OF_OUR_PAGES), bytes(html.toString()));
    }

    /** Content of some type, which may do nothing if it is opened as a page. */
    static Response of(String type, byte[] body) {
        return new Response(
                OK, Map.of(TYPE, type, POLICY, "default-src 'none'; frame-ancestors 'none'; sandbox"), body);
    }

    /** A redirect to another page. */
    static Response redirect(String path) {
        return new Response(FOUND, Map.of("Location", path), new byte[0]);
    }

    /** A copy with a header added or replaced. */
    Response with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, body);
    }

    /** A copy with another content security policy. */
    Response withPolicy(String policy) {
        return with(POLICY, policy);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
