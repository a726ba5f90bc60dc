package org.yjplan.build;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.yjplan.diagnostic.Diagnostic;
import org.yjplan.diagnostic.Fix;
import org.yjplan.diagnostic.Location;
import org.yjplan.source.FileSource;
import org.yjplan.source.PlanReader;
import org.yjplan.source.RefusedFile;

/**
 * Makes the repairs that findings offer as safe. Everything else in the files stays as it was: comments, layout, the ends
 * of lines. Each file is replaced as a whole, so that it is never half written.
 */
public final class PlanFixer {
    /** A repair can bring a further fault to light, such as one below a key that was misspelt. */
    private static final int MOST_ROUNDS = 5;

    private PlanFixer() {}

    /**
     * Repairs a plan, and what that brings to light.
     *
     * @param folder the folder of the plan; no file outside it is touched
     * @param check says what is wrong with the plan as it now is
     * @return what was changed, in order
     * @throws IOException if a file cannot be read or written
     */
    public static List<Fix> fix(Path folder, Supplier<BuildResult> check) throws IOException {
        List<Fix> made = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Fix> now = fixOnce(folder, check.get().findings());
            if (now.isEmpty()) {
                break;
            }
            made.addAll(now);
        }
        return made;
    }

    private static List<Fix> fixOnce(Path folder, List<Diagnostic> findings) throws IOException {
        Map<String, List<Fix>> byFile = new TreeMap<>();
        for (Diagnostic finding : findings) {
            finding.fix().ifPresent(fix -> byFile.computeIfAbsent(fix.location().file(), file -> new ArrayList<>())
                    .add(fix));
        }
        FileSource files = FileSource.folder(folder);
        String inFolder = files.nameOf("");
        List<Fix> made = new ArrayList<>();
        for (Map.Entry<String, List<Fix>> entry : byFile.entrySet()) {
            if (entry.getKey().startsWith(inFolder)) {
                String file = entry.getKey().substring(inFolder.length());
                made.addAll(fixFile(files, folder.resolve(file), file, entry.getValue()));
            }
        }
        return made;
    }

    private static List<Fix> fixFile(FileSource files, Path path, String file, List<Fix> fixes) throws IOException {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(files.read(file, PlanReader.MAX_BYTES)))
                    .toString();
        } catch (CharacterCodingException | RefusedFile unfit) {
            // What is not of this folder stays; what is not UTF-8 would be changed by writing it back. The findings say
            // so.
            return List.of();
        }
        StringBuilder fixed = new StringBuilder(text);
        List<Fix> made = new ArrayList<>();
        List<Fix> lastFirst = new ArrayList<>(new LinkedHashSet<>(fixes));
        Collections.reverse(lastFirst);
        lastFirst.sort(Comparator.comparing(Fix::location).reversed());
        String lineEnd = text.contains("\r\n") ? "\r\n" : text.contains("\n") ? "\n" : "\r";
        int free = text.length();
        for (Fix fix : lastFirst) {
            Optional<Integer> start = offset(text, fix.location()).filter(at -> text.startsWith(fix.before(), at));
            int limit = free;
            if (start.filter(at -> at + fix.before().length() <= limit).isPresent()) {
                fixed.replace(
                        start.get(),
                        start.get() + fix.before().length(),
                        fix.after().replace("\n", lineEnd));
                free = start.get();
                made.add(0, fix);
            }
        }
        if (!made.isEmpty()) {
            Map<String, byte[]> content = new LinkedHashMap<>();
            content.put(path.getFileName().toString(), fixed.toString().getBytes(StandardCharsets.UTF_8));
            Publisher.publish(path.toAbsolutePath().getParent(), content, Set.of());
        }
        return made;
    }

    /** Where a place is in a text; empty if the text has no such line or column. */
    private static Optional<Integer> offset(String text, Location location) {
        int at = text.startsWith("\ufeff") ? 1 : 0;
        for (int line = 1; line < location.line(); line++) {
            int end = lineEnd(text, at);
            if (end == text.length()) {
                return Optional.empty();
            }
            at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
        int columns = location.column() - 1;
        return columns > text.codePointCount(at, lineEnd(text, at))
                ? Optional.empty()
                : Optional.of(text.offsetByCodePoints(at, columns));
    }

    private static int lineEnd(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
