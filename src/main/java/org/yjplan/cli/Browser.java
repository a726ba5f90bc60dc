package org.yjplan.cli;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Opens the user's browser with the command that each system provides: the JDK's own way loads a whole window toolkit.
 */
final class Browser {
    private Browser() {}

    /** Opens an address if yjplan runs in a terminal. Prints nothing, whether or not it opens. */
    static void open(URI address) {
        if (System.console() == null) {
            return;
        }
        opener().ifPresent(command -> {
            try {
                List<String> words = new ArrayList<>(command);
                words.add(address.toString());
                new ProcessBuilder(words)
                        .redirectOutput(Redirect.DISCARD)
                        .redirectError(Redirect.DISCARD)
                        .start();
            } catch (IOException noSuchProgram) {
                // The address has been printed and can be opened by hand.
                return;
            }
        });
    }

    private static Optional<List<String>> opener() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return Optional.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
        }
        if (system.startsWith("mac")) {
            return Optional.of(List.of("open"));
        }
        boolean screen = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        return screen ? Optional.of(List.of("xdg-open")) : Optional.empty();
    }
}
