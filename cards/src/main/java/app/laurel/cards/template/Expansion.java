package app.laurel.cards.template;

import java.time.Instant;
import java.time.InstantSource;

/** One expansion: its clock, and how much it may still do, so that no data can keep a server busy. */
final class Expansion {
    static final int DEPTH = 100;
    private static final long LENGTH = 5_000_000;
    private static final int STEPS = 500_000;

    private final InstantSource clock;
    private int steps = STEPS;

    Expansion(InstantSource clock) {
        this.clock = clock;
    }

    void spend(int amount) {
        steps -= amount;
        if (steps < 0) {
            throw new ExpansionTooLarge("The card grows beyond " + STEPS + " steps");
        }
    }

    /** Refuses a text before it is made, where a few letters of a formula would make a very long one. */
    static void allow(long pieces, long lengthOfEach) {
        if (pieces * lengthOfEach > LENGTH) {
            throw new ExpansionTooLarge("A text grows beyond " + LENGTH + " characters");
        }
    }

    Instant now() {
        return clock.instant();
    }
}
