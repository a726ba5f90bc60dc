package org.yjplan.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Location;
import org.yjplan.diagnostic.SourceLines;
import org.yjplan.document.Crest;
import org.yjplan.model.design.Design;
import org.yjplan.source.FileSource;
import org.yjplan.source.ReadRecord;
import org.yjplan.source.RecordReader;
import org.yjplan.theme.Theme;

/**
 * How documents look: the theme of the first folder of templates that has one, else the house style.
 *
 * @param theme the theme; the house style where the file has an error
 * @param file the file, if there is one
 * @param findings what is wrong with the file
 */
record ThemeLookup(Theme theme, Optional<ReadRecord<Design>> file, List<Diagnostic> findings) {
    private static final String FILE = "theme.yaml";

    /** Looks for a theme in folders of templates. */
    static ThemeLookup in(List<FileSource> folders) {
        Optional<FileSource> folder =
                folders.stream().filter(templates -> templates.has(FILE)).findFirst();
        return folder.map(ThemeLookup::read)
                .orElseGet(() -> new ThemeLookup(Theme.standard(), Optional.empty(), List.of()));
    }

    private static ThemeLookup read(FileSource folder) {
        List<Diagnostic> findings = new ArrayList<>();
        ReadRecord<Design> read = RecordReader.read(Design.class, folder, FILE, "the theme", findings::add);
        Optional<Theme> theme = read.record()
                .flatMap(design -> new ThemeBuilder(Theme.standard(), design, read.locations(), findings::add).theme());
        return new ThemeLookup(theme.orElseGet(Theme::standard), Optional.of(read), List.copyOf(findings));
    }

    /**
     * The crest for the documents of a plan.
     *
     * @param folder the folder of the plan
     * @param templates folders of templates
     * @param sink takes what is wrong with it
     */
    Optional<Crest> crest(FileSource folder, List<FileSource> templates, Consumer<Diagnostic> sink) {
        return file.flatMap(read -> read.record()
                .flatMap(Design::crest)
                .flatMap(spec -> new CrestFinder(templates, read.locations(), sink).find(spec, folder)));
    }

    /** The text that the findings point at. */
    SourceLines lines() {
        return (name, line) -> file.flatMap(read -> read.files().line(name, line));
    }

    /** The first place in the words of the file where a text occurs. */
    Optional<Location> find(String wanted) {
        return file.flatMap(read -> read.locations().find(wanted));
    }
}
