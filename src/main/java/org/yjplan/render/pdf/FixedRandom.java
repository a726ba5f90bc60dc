package org.yjplan.render.pdf;

import java.security.SecureRandom;

/**
 * Not random: it names font subsets, and the same document must give the same bytes. Nothing secret
 * depends on it.
 */
final class FixedRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final int letter;

    /**
     * A source that always gives the same letter.
     *
     * @param letter 0 for A to 25 for Z
     */
    FixedRandom(int letter) {
        super(null, null);
        this.letter = letter;
    }

    @Override
    public double nextDouble() {
        return (letter + 0.5) / 26;
    }
}
