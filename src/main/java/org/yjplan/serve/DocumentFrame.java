package org.yjplan.serve;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The preview of a document, shown in a frame of the plan's page. */
final class DocumentFrame {
    private static final String STYLE = "<style>";
    private static final String STYLE_END = "</style>";

    private DocumentFrame() {}

    /** The page may use its own style and pictures but run no scripts: its text comes from the author of the plan. */
    static Response of(ShownDocument document) {
        String page = document.page();
        String style = page.substring(page.indexOf(STYLE) + STYLE.length(), page.indexOf(STYLE_END));
        return Response.of("text/html; charset=utf-8", page.getBytes(StandardCharsets.UTF_8))
                .withPolicy(
                        "default-src 'none'; style-src 'sha256-" + hash(style) + "'; img-src data:; base-uri 'none'; "
                                + "form-action 'none'; frame-ancestors 'self'; sandbox allow-same-origin allow-popups "
                                + "allow-popups-to-escape-sandbox");
    }

    /** Content Security Policy Level 3, section 6.7.3.3: the hash of an element in the page. */
    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
