package org.yjplan.serve;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What is sent back.
 *
 * @param status the status code: RFC 9110, section 15
 * @param headers what goes with it, besides what goes with everything
 * @param body the bytes
 */
record Response(int status, Map<String, String> headers, byte[] body) {
    static final int OK = 200;
    static final int FOUND_ELSEWHERE = 302;
    static final int NOT_FOUND = 404;
    static final int METHOD_NOT_ALLOWED = 405;
    static final int CONFLICT = 409;
    static final int MISDIRECTED = 421;
    static final int FAULT = 500;
    static final int BUSY = 503;

    private static final String TYPE = "Content-Type";
    private static final String POLICY = "Content-Security-Policy";

    /** What our own pages may do: use our own files, and nothing else from anywhere. */
    private static final String OF_OUR_PAGES =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Copies the headers. */
    Response {
        headers = Map.copyOf(headers);
    }

    /** A page of ours. */
    static Response page(int status, Html html) {
        return new Response(
                status, Map.of(TYPE, "text/html; charset=utf-8", POLICY, OF_OUR_PAGES), bytes(html.toString()));
    }

    /** Bytes of some type, which may do nothing where they are opened as a page. */
    static Response of(String type, byte[] body) {
        return new Response(
                OK, Map.of(TYPE, type, POLICY, "default-src 'none'; frame-ancestors 'none'; sandbox"), body);
    }

    /** The way to another page. */
    static Response elsewhere(String path) {
        return new Response(FOUND_ELSEWHERE, Map.of("Location", path), new byte[0]);
    }

    /** The same with one header more, or another value for one. */
    Response with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Response(status, more, body);
    }

    /** The same with another policy of what it may do as a page. */
    Response withPolicy(String policy) {
        return with(POLICY, policy);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
