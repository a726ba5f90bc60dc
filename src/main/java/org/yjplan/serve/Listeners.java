package org.yjplan.serve;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The open pages to notify when a plan has changed. Thread-safe. */
final class Listeners {
    /** More pages than anybody opens at once; each keeps a thread busy. */
    private static final int MOST = 64;

    private final List<Listener> open = new CopyOnWriteArrayList<>();
    private final Semaphore room = new Semaphore(MOST);
    private final Semaphore arrivals = new Semaphore(0);

    /** An open page. */
    static final class Listener {
        private final Set<ServedPlan> plans;
        private final BlockingQueue<Boolean> changes = new LinkedBlockingQueue<>();

        private Listener(Set<ServedPlan> plans) {
            this.plans = plans;
        }

        /** Waits for a change, at most for the given time. */
        void await(long seconds) throws InterruptedException {
            changes.poll(seconds, TimeUnit.SECONDS);
        }
    }

    /** Registers a page that shows some plans; empty if too many are open. */
    Optional<Listener> open(List<ServedPlan> plans) {
        if (!room.tryAcquire()) {
            return Optional.empty();
        }
        Listener listener = new Listener(Set.copyOf(plans));
        open.add(listener);
        arrivals.release();
        return Optional.of(listener);
    }

    void close(Listener listener) {
        if (open.remove(listener)) {
            room.release();
        }
    }

    /** The plans shown on open pages. */
    Set<ServedPlan> watched() {
        Set<ServedPlan> watched = new HashSet<>();
        open.forEach(listener -> watched.addAll(listener.plans));
        return watched;
    }

    /** Waits until a page is opened. */
    void awaitArrival() throws InterruptedException {
        arrivals.acquire();
        arrivals.drainPermits();
    }

    /** Tells the pages that show a plan that it has changed. */
    void publish(ServedPlan plan) {
        open.stream().filter(listener -> listener.plans.contains(plan)).forEach(listener -> listener.changes.add(true));
    }
}
