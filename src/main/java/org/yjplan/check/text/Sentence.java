package org.yjplan.check.text;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A sentence, or the part of one between two semicolons. */
public record Sentence(List<Token> tokens) {
    /** Copies the list. */
    public Sentence {
        tokens = List.copyOf(tokens);
    }

    /** A token by its index. */
    public Token get(int index) {
        return tokens.get(index);
    }

    /** How many tokens there are. */
    public int size() {
        return tokens.size();
    }

    /** Whether there is a token at an index and it is one of some words. */
    public boolean is(int index, Set<String> words) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(words);
    }

    /** Whether there is a token at an index and it is a mark. */
    public boolean is(int index, char sign) {
        return index >= 0 && index < tokens.size() && tokens.get(index).is(sign);
    }

    /** Whether some token is one of some words. */
    public boolean has(Set<String> words) {
        for (Token token : tokens) {
            if (token.is(words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether some token is of a kind. */
    public boolean has(Class<? extends Token> kind) {
        for (Token token : tokens) {
            if (kind.isInstance(token)) {
                return true;
            }
        }
        return false;
    }

    /** The tokens of a kind. */
    public <T extends Token> Stream<T> all(Class<T> kind) {
        return tokens.stream().filter(kind::isInstance).map(kind::cast);
    }
}
