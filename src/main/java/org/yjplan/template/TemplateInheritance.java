package org.yjplan.template;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.SourceLines;
import org.yjplan.model.design.TemplateSpec;
import org.yjplan.source.FileSource;
import org.yjplan.source.ReadRecord;
import org.yjplan.source.RecordReader;

/**
 * Which template each template is based on, as the {@code template.yaml} of its folder says. What a folder lacks is taken
 * from its base, file by file. Read once and kept.
 */
final class TemplateInheritance implements SourceLines {
    /** The file of a folder of templates that names its base. */
    static final String FILE = "template.yaml";

    private final List<Path> folders;
    private final Map<String, Optional<Read>> read = new HashMap<>();

    /**
     * What the file of a template holds.
     *
     * @param spec the file
     * @param findings what is wrong with it
     */
    private record Read(ReadRecord<TemplateSpec> spec, List<Diagnostic> findings) {
        Optional<String> base() {
            return spec.record().map(TemplateSpec::basedOn);
        }

        Location location() {
            return spec.record()
                    .map(made -> spec.locations().of(made, "basedOn"))
                    .orElseThrow(() -> new IllegalStateException("a base without a file"));
        }
    }

    TemplateInheritance(List<Path> folders) {
        this.folders = folders;
    }

    /** A template and those that it is based on, each once, nearest first. */
    List<String> lineage(String template) {
        Set<String> lineage = new LinkedHashSet<>();
        Optional<String> next = Optional.of(template);
        while (next.isPresent() && lineage.add(next.get())) {
            next = read(next.get()).flatMap(Read::base);
        }
        return List.copyOf(lineage);
    }

    /** What is wrong with the files of a template and of those that it is based on. */
    List<Diagnostic> findings(String template) {
        return lineage(template).stream()
                .flatMap(name -> read(name).stream())
                .flatMap(file -> file.findings().stream())
                .toList();
    }

    /** Where a template, or one that it is based on, names a base that is not there, or that is based on it in turn. */
    Optional<Fault> fault(String template, Predicate<String> exists) {
        List<String> lineage = lineage(template);
        for (int i = 0; i < lineage.size(); i++) {
            Optional<Read> file = read(lineage.get(i));
            Optional<String> base = file.flatMap(Read::base);
            if (base.isPresent() && (lineage.subList(0, i + 1).contains(base.get()) || !exists.test(base.get()))) {
                return Optional.of(new Fault(file.get().location(), base.get(), exists.test(base.get())));
            }
        }
        return Optional.empty();
    }

    /**
     * A base that cannot be extended.
     *
     * @param location where it is named
     * @param base its name
     * @param circular whether it is there, but is based on the template itself
     */
    record Fault(Location location, String base, boolean circular) {}

    private Optional<Read> read(String template) {
        Optional<Read> known = read.get(template);
        if (known == null) {
            known = TemplateSources.isName(template + "/plan.ftlh") ? load(template) : Optional.empty();
            read.put(template, known);
        }
        return known;
    }

    private Optional<Read> load(String template) {
        return folders.stream()
                .map(folder -> FileSource.folder(folder.resolve(template)))
                .filter(folder -> folder.has(FILE))
                .findFirst()
                .map(folder -> {
                    List<Diagnostic> findings = new ArrayList<>();
                    Consumer<Diagnostic> sink = findings::add;
                    return new Read(
                            RecordReader.read(TemplateSpec.class, folder, FILE, "the template", sink), findings);
                });
    }

    @Override
    public Optional<String> line(String file, int line) {
        return read.values().stream()
                .flatMap(Optional::stream)
                .flatMap(known -> known.spec().files().line(file, line).stream())
                .findFirst();
    }
}
