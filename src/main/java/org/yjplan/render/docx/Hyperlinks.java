package org.yjplan.render.docx;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.yjplan.markup.XmlText;

/** The addresses that a document links to, each a relationship of the linking part. */
final class Hyperlinks {
    private final UnaryOperator<String> target;
    private final Map<String, Optional<String>> relationships = new HashMap<>();

    /**
     * The addresses of a part.
     *
     * @param target adds a relationship to an address, and returns its id
     */
    Hyperlinks(UnaryOperator<String> target) {
        this.target = target;
    }

    /** The relationship to an address; empty if a file cannot hold the address. */
    Optional<String> relationship(String address) {
        return relationships.computeIfAbsent(address, key -> uri(key).map(target));
    }

    private static Optional<String> uri(String address) {
        String escaped = escape(XmlText.clean(address));
        try {
            return new URI(escaped).isAbsolute() ? Optional.of(escaped) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** Escapes characters not allowed in a URI, such as spaces and accents (RFC 3986, 2.1). */
    private static String escape(String address) {
        StringBuilder escaped = new StringBuilder(address.length());
        for (byte b : address.getBytes(StandardCharsets.UTF_8)) {
            if (b <= ' ' || "\"<>\\^`{|}".indexOf(b) >= 0 || b == 0x7f) {
                escaped.append('%').append("%02X".formatted(b & 0xff));
            } else {
                escaped.append((char) b);
            }
        }
        return escaped.toString();
    }
}
