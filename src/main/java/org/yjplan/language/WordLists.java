package org.yjplan.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Lists of English words for understanding prose and headings, as data: the file {@code words.txt} beside the class that uses
 * them. A list is its name, a colon and its words, with spaces between; a line that is indented continues it, and one that
 * starts with a number sign is a comment. Immutable.
 */
public final class WordLists {
    private final Map<String, Set<String>> lists;

    private WordLists(Map<String, Set<String>> lists) {
        this.lists = Map.copyOf(lists);
    }

    /**
     * The lists of a package.
     *
     * @param owner a class of the package
     * @throws IllegalArgumentException if a list has a word twice
     */
    public static WordLists beside(Class<?> owner) {
        Map<String, Set<String>> lists = new HashMap<>();
        StringBuilder list = new StringBuilder();
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(owner.getResourceAsStream("words.txt"), StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith(" ")) {
                    add(list, lists);
                }
                if (!line.startsWith("#")) {
                    list.append(line);
                }
            }
            add(list, lists);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new WordLists(lists);
    }

    private static void add(StringBuilder list, Map<String, Set<String>> lists) {
        int colon = list.indexOf(":");
        if (colon > 0) {
            String words = list.substring(colon + 1).strip();
            lists.put(list.substring(0, colon), words.isEmpty() ? Set.of() : Set.of(words.split(" +")));
        }
        list.setLength(0);
    }

    /**
     * The words of a list.
     *
     * @throws IllegalArgumentException if there is no such list
     */
    public Set<String> get(String name) {
        Set<String> words = lists.get(name);
        if (words == null) {
            throw new IllegalArgumentException("there is no list of words " + name);
        }
        return words;
    }
}
