package org.yjplan.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.yjplan.diagnostic.SourceLines;
import org.yjplan.source.FileSource;
import org.yjplan.source.RefusedFile;

/**
 * The templates: those of some folders, and behind them those that come with yjplan. A file in an earlier folder takes
 * the place of one of the same name in a later one.
 *
 * <p>Names are relative, of lower-case words, digits, hyphens and slashes, so that none leads out of a folder.
 */
final class TemplateSources implements SourceLines {
    private static final int LARGEST = 1 << 20;
    private static final int LARGEST_PICTURE = 10 << 20;
    private static final String EXTENSION = ".ftlh";

    /** The file of a template that makes the document. */
    static final String ENTRY = "/plan.ftlh";

    private final List<Path> folders;
    private final List<FileSource> sources;
    private final TemplateInheritance bases;
    private final Map<String, Optional<TemplateSource>> read = new LinkedHashMap<>();

    TemplateSources(List<Path> folders) {
        this.folders = List.copyOf(folders);
        this.sources = Stream.concat(
                        folders.stream().map(FileSource::folder),
                        Stream.of(FileSource.resources(TemplateSources.class, "/templates")))
                .toList();
        this.bases = new TemplateInheritance(this.folders);
    }

    /** Which template each is based on. */
    TemplateInheritance bases() {
        return bases;
    }

    /**
     * A template by its name, such as {@code strategic-plan/plan.ftlh}.
     *
     * @throws UnreadableTemplate if the file is there but cannot be read, is too large or is no text
     */
    Optional<TemplateSource> find(String name) throws UnreadableTemplate {
        Optional<TemplateSource> known = read.get(name);
        if (known == null) {
            Optional<Found> file = isName(name) ? inherited(name, LARGEST, "a megabyte") : Optional.empty();
            known = file.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new TemplateSource(
                            file.get().file(),
                            decode(file.get().bytes(), file.get().file())));
            read.put(name, known);
        }
        return known;
    }

    /** Whether there is a template of that name. */
    boolean has(String name) {
        try {
            return find(name).isPresent();
        } catch (UnreadableTemplate there) {
            return true;
        }
    }

    /**
     * A picture of the templates by its name, such as {@code strategic-plan/crest.png}.
     *
     * @return empty if no folder of templates has it
     */
    Optional<byte[]> picture(String name) throws UnreadableTemplate {
        return isPicture(name) ? inherited(name, LARGEST_PICTURE, "10 MB").map(Found::bytes) : Optional.empty();
    }

    /**
     * A file that was found.
     *
     * @param file its name, as findings give it
     */
    private record Found(String file, byte[] bytes) {}

    /** A file of a template, else that of the template that it is based on, and so on. */
    private Optional<Found> inherited(String name, int most, String limit) throws UnreadableTemplate {
        int slash = name.indexOf('/');
        List<String> names = slash < 0
                ? List.of(name)
                : bases.lineage(name.substring(0, slash)).stream()
                        .map(template -> template + name.substring(slash))
                        .toList();
        for (String candidate : names) {
            for (FileSource source : sources) {
                try {
                    return Optional.of(new Found(source.nameOf(candidate), source.read(candidate, most)));
                } catch (RefusedFile refused) {
                    switch (refused.reason()) {
                        case TOO_LARGE ->
                            throw new UnreadableTemplate(source.nameOf(candidate), "it is larger than " + limit);
                        case UNREADABLE ->
                            throw new UnreadableTemplate(
                                    source.nameOf(candidate), "another program is using it, or you may not read it");
                        default -> {} // the next source may have it
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isPicture(String name) {
        return List.of(".png", ".jpg", ".jpeg").stream()
                .anyMatch(
                        ending -> name.endsWith(ending) && isStem(name.substring(0, name.length() - ending.length())));
    }

    private static String decode(byte[] bytes, String file) throws UnreadableTemplate {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            String plain = text.startsWith("\ufeff") ? text.substring(1) : text;
            return plain.replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException notUtf8) {
            throw new UnreadableTemplate(file, "it is not in UTF-8");
        }
    }

    /** Whether a name is one that a template may have. */
    static boolean isName(String name) {
        return name.endsWith(EXTENSION) && isStem(name.substring(0, name.length() - EXTENSION.length()));
    }

    private static boolean isStem(String stem) {
        return !stem.isEmpty()
                && !stem.startsWith("/")
                && !stem.contains("//")
                && !stem.endsWith("/")
                && stem.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '/');
    }

    /** The names of all templates whose name starts with a folder's, for suggestions. */
    SortedSet<String> names(String folder) {
        SortedSet<String> names = new TreeSet<>();
        try {
            for (Path templates : folders) {
                BuiltInTemplates.addNames(templates, folder, names);
            }
            BuiltInTemplates.addNames(folder, names);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        names.removeIf(name -> !isName(name));
        return names;
    }

    /** The names of the templates that documents may be made by: folders that have a plan.ftlh, or a base that has. */
    SortedSet<String> templates() {
        SortedSet<String> templates = new TreeSet<>();
        try {
            SortedSet<String> files = new TreeSet<>();
            for (Path folder : folders) {
                BuiltInTemplates.addNames(folder, "", files);
            }
            BuiltInTemplates.addNames("", files);
            files.stream()
                    .filter(file -> file.endsWith(ENTRY) || file.endsWith("/" + TemplateInheritance.FILE))
                    .forEach(file -> templates.add(file.substring(0, file.indexOf('/'))));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return templates;
    }

    @Override
    public Optional<String> line(String file, int line) {
        return read.values().stream()
                .flatMap(Optional::stream)
                .filter(source -> source.file().equals(file))
                .findFirst()
                .flatMap(source -> source.line(line))
                .or(() -> bases.line(file, line));
    }

    /** A template that is there but cannot be read. */
    static final class UnreadableTemplate extends IOException {
        private static final long serialVersionUID = 1L;
        private final String file;

        UnreadableTemplate(String file, String why) {
            super(why);
            this.file = file;
        }

        String file() {
            return file;
        }
    }
}
