package org.yjplan.serve;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Looks at the folders of the plans that a page is open on, and tells the page when one has changed.
 *
 * <p>It asks for the times of the files over and over instead of letting the system tell it: that works the same on every
 * system and on network drives, where the JDK's {@code WatchService} looks only every two seconds (macOS) or not at all. A
 * look takes less than a millisecond, the pause after it is at least ten times as long as the look, and nothing is looked
 * at while no page is open.
 */
final class Watcher implements Runnable {
    private static final long SHORTEST_PAUSE_MS = 12;
    private static final long AFTER_A_FAULT_MS = 1000;
    private static final int PAUSE_PER_LOOK = 10;
    private static final int PRACTICE_BUILDS = 40;

    private final PreviewStore store;
    private final Listeners listeners;
    private int practiceLeft = PRACTICE_BUILDS;

    Watcher(PreviewStore store, Listeners listeners) {
        this.store = store;
        this.listeners = listeners;
    }

    /** Watches until the thread is interrupted. */
    @Override
    public void run() {
        try {
            // So that the first page need not wait for the first builds.
            look(new LinkedHashSet<>(store.plans()));
            while (!Thread.currentThread().isInterrupted()) {
                Set<ServedPlan> watched = listeners.watched();
                if (watched.isEmpty()) {
                    listeners.awaitArrival();
                } else {
                    Thread.sleep(look(watched));
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Looks once; returns for how many milliseconds to rest. */
    private long look(Set<ServedPlan> watched) {
        long start = System.nanoTime();
        boolean changed = false;
        for (ServedPlan plan : watched) {
            try {
                if (store.refresh(plan)) {
                    changed = true;
                    listeners.publish(plan);
                }
            } catch (RuntimeException fault) {
                // The page asks again, meets the same fault, and shows it.
                listeners.publish(plan);
                return AFTER_A_FAULT_MS;
            }
        }
        if (changed) {
            return SHORTEST_PAUSE_MS;
        }
        long took = (System.nanoTime() - start) / 1_000_000;
        practise(watched.iterator().next());
        return Math.max(SHORTEST_PAUSE_MS, PAUSE_PER_LOOK * took);
    }

    private void practise(ServedPlan plan) {
        if (practiceLeft > 0) {
            practiceLeft--;
            store.practise(plan);
        }
    }
}
