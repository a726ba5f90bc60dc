package org.yjplan.template;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** Lists the templates of a folder and those that come with yjplan, as files or in its jar. Slow; for suggestions only. */
final class BuiltInTemplates {
    private static final String ROOT = "templates/";

    private BuiltInTemplates() {}

    /** Adds the names of the templates in a folder on disk, relative to {@code root}. */
    static void addNames(Path root, String folder, Set<String> names) throws IOException {
        Path start = root.resolve(folder);
        if (!Files.isDirectory(start)) {
            return;
        }
        try (Stream<Path> files = Files.walk(start, 3)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> names.add(root.relativize(file).toString().replace('\\', '/')));
        }
    }

    /** Adds the names of the templates that come with yjplan. */
    static void addNames(String folder, Set<String> names) throws IOException {
        URL anchor = BuiltInTemplates.class.getResource("/" + ROOT + "strategic-plan/plan.ftlh");
        if (anchor == null) {
            return;
        }
        if (anchor.openConnection() instanceof JarURLConnection jar) {
            jar.setUseCaches(false);
            try (JarFile file = jar.getJarFile()) {
                file.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith(ROOT + folder))
                        .forEach(name -> names.add(name.substring(ROOT.length())));
            }
        } else {
            try {
                addNames(Path.of(anchor.toURI()).getParent().getParent(), folder, names);
            } catch (URISyntaxException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
