package org.yjplan.template;

import java.time.Duration;

/**
 * Interrupts the thread that it was made on, unless it is stopped in time. Templates check for that in every loop and
 * every macro.
 */
final class Watchdog {
    private final Thread guard;
    private boolean stopped;

    Watchdog(Duration limit) {
        Thread watched = Thread.currentThread();
        guard = new Thread(() -> watch(watched, limit), "template watchdog");
        guard.setDaemon(true);
        guard.start();
    }

    private void watch(Thread watched, Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        synchronized (this) {
            try {
                for (long left = limit.toMillis(); left > 0 && !stopped; left = (end - System.nanoTime()) / 1_000_000) {
                    wait(left);
                }
            } catch (InterruptedException ended) {
                return;
            }
            if (!stopped) {
                watched.interrupt();
            }
        }
    }

    /** Calls the guard off, and takes back an interruption that came too late to be noticed. */
    void stop() {
        synchronized (this) {
            boolean bitten = !stopped && !guard.isAlive();
            stopped = true;
            notifyAll();
            if (bitten) {
                Thread.interrupted();
            }
        }
    }
}
