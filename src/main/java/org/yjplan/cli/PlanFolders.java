package org.yjplan.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yjplan.diagnostic.NearestName;

/** Finds the plan folders named on a command line. */
final class PlanFolders {
    private static final Path PLANS = Path.of("plans");

    private PlanFolders() {}

    /**
     * The folders that the arguments name, or every folder of {@code plans/} if there are no arguments.
     *
     * @throws UsageException if an argument is not a folder, or there is nothing to build
     * @throws IOException if {@code plans/} cannot be read
     */
    static List<Path> of(List<String> arguments) throws IOException {
        if (arguments.isEmpty()) {
            return all();
        }
        List<Path> folders = new ArrayList<>(arguments.size());
        for (String argument : arguments) {
            folders.add(folder(argument));
        }
        return folders;
    }

    private static List<Path> all() throws IOException {
        if (!Files.isDirectory(PLANS)) {
            throw new UsageException("there is no folder “plans” here; name the folder of a plan, as in: yjplan build "
                    + "plans/leicestershire-2013-14");
        }
        List<Path> folders = foldersIn(PLANS);
        if (folders.isEmpty()) {
            throw new UsageException("the folder “plans” contains no plan: a plan is a folder with a plan.yaml in it");
        }
        return folders;
    }

    private static Path folder(String argument) throws IOException {
        Path path = path(argument);
        if (Files.isDirectory(path)) {
            return path;
        }
        Path named = PLANS.resolve(path);
        if (path.getNameCount() == 1 && Files.isDirectory(named)) {
            return named;
        }
        if (Files.exists(path)) {
            throw new UsageException("“%s” is a file; name the folder of the plan, the one that contains its plan.yaml"
                    .formatted(argument));
        }
        throw new UsageException("there is no folder “%s”%s".formatted(argument, suggestion(path)));
    }

    private static Path path(String argument) {
        try {
            return Path.of(argument);
        } catch (InvalidPathException e) {
            throw new UsageException("“%s” cannot be the name of a folder".formatted(argument));
        }
    }

    private static String suggestion(Path missing) throws IOException {
        Path parent = missing.getParent() == null ? PLANS : missing.getParent();
        if (!Files.isDirectory(parent) || missing.getFileName() == null) {
            return "";
        }
        List<String> names = foldersIn(parent).stream()
                .map(folder -> String.valueOf(folder.getFileName()))
                .toList();
        Optional<String> nearest = NearestName.of(String.valueOf(missing.getFileName()), names);
        return nearest.map(name -> "; did you mean “%s”?".formatted(parent.resolve(name)))
                .orElseGet(() -> names.isEmpty() ? "" : "; the folders are: " + String.join(", ", names));
    }

    private static List<Path> foldersIn(Path parent) throws IOException {
        List<Path> folders = new ArrayList<>();
        try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent)) {
            for (Path entry : entries) {
                if (Files.isDirectory(entry)
                        && !String.valueOf(entry.getFileName()).startsWith(".")) {
                    folders.add(entry);
                }
            }
        }
        folders.sort(null);
        return folders;
    }
}
