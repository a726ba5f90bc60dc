package org.yjplan.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** The name of a new plan: one that is valid as the name of a folder on every system, and in a web address. */
final class NewPlanName {
    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    /** Names that Windows reserves for devices. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|com[0-9]|lpt[0-9]");

    private NewPlanName() {}

    /**
     * The folder of a new plan.
     *
     * @param parent the folder that it goes into
     * @param name as typed; the parent may come before it, as in other commands
     * @throws UsageException if it is not a valid name, or is already in use
     * @throws IOException if the folder cannot be read
     */
    static Path folder(Path parent, String name) throws IOException {
        String lead = parent.toString().replace('\\', '/') + "/";
        String typed = name.replace('\\', '/');
        String bare = typed.startsWith(lead) ? typed.substring(lead.length()) : typed;
        requireName(name, bare.endsWith("/") ? bare.substring(0, bare.length() - 1) : bare);
        Path folder = parent.resolve(bare);
        requireRoom(folder);
        return folder;
    }

    private static void requireName(String typed, String name) {
        if (name.contains("/") || name.contains("..")) {
            throw new UsageException(
                    "“%s” is a path: give only the name of the plan, and use --in for the folder to create it in"
                            .formatted(typed));
        }
        if (!NAME.matcher(name).matches()) {
            String proper = proper(name);
            throw new UsageException("“%s” cannot be the name of a plan: use lower-case letters, digits and hyphens%s"
                    .formatted(typed, proper.isEmpty() ? "" : ", as in “" + proper + "”"));
        }
        if (name.length() > LONGEST) {
            throw new UsageException("the name of the plan is too long: use at most %d characters".formatted(LONGEST));
        }
        if (DEVICE.matcher(name).matches()) {
            throw new UsageException("“%s” cannot be the name of a plan: Windows reserves it".formatted(typed));
        }
    }

    private static void requireRoom(Path folder) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                if (entries.iterator().hasNext()) {
                    throw new UsageException(
                            "the folder “%s” already exists, and nothing is overwritten: choose another name, or move it"
                                    .formatted(folder));
                }
            }
        } else if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new UsageException("a file “%s” already exists: choose another name".formatted(folder));
        }
    }

    private static String proper(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
