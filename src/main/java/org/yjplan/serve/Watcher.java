package org.yjplan.serve;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Checks the folders of the plans on open pages, and tells the pages when one has changed.
 *
 * <p>It polls the times of the files: that works the same on every system and on network drives, where the JDK's {@code
 * WatchService} checks only every two seconds (macOS) or not at all. A check takes less than a millisecond, the pause
 * after it is at least ten times as long, and nothing is checked while no page is open.
 */
final class Watcher implements Runnable {
    private static final long SHORTEST_PAUSE_MS = 12;
    private static final long PAUSE_AFTER_FAULT_MS = 1000;
    private static final int PAUSE_PER_CHECK = 10;
    private static final int WARM_UP_BUILDS = 40;

    private final PreviewStore store;
    private final Listeners listeners;
    private int warmUpsLeft = WARM_UP_BUILDS;

    Watcher(PreviewStore store, Listeners listeners) {
        this.store = store;
        this.listeners = listeners;
    }

    /** Watches until the thread is interrupted. */
    @Override
    public void run() {
        try {
            // Builds once now, so that the first page need not wait for it.
            check(new LinkedHashSet<>(store.plans()));
            while (!Thread.currentThread().isInterrupted()) {
                Set<ServedPlan> watched = listeners.watched();
                if (watched.isEmpty()) {
                    listeners.awaitArrival();
                } else {
                    Thread.sleep(check(watched));
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    /** Checks once; returns how many milliseconds to pause. */
    private long check(Set<ServedPlan> watched) {
        long start = System.nanoTime();
        boolean changed = false;
        for (ServedPlan plan : watched) {
            try {
                if (store.refresh(plan)) {
                    changed = true;
                    listeners.publish(plan);
                }
            } catch (RuntimeException fault) {
                // The page reloads, meets the same fault and shows it.
                listeners.publish(plan);
                return PAUSE_AFTER_FAULT_MS;
            }
        }
        if (changed) {
            return SHORTEST_PAUSE_MS;
        }
        long took = (System.nanoTime() - start) / 1_000_000;
        warmUp(watched.iterator().next());
        return Math.max(SHORTEST_PAUSE_MS, PAUSE_PER_CHECK * took);
    }

    private void warmUp(ServedPlan plan) {
        if (warmUpsLeft > 0) {
            warmUpsLeft--;
            store.warmUp(plan);
        }
    }
}
