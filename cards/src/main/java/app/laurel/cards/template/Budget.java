package app.laurel.cards.template;

/** How much one expansion may still do, so that no template and no data can keep a server busy. */
final class Budget {
    static final int DEPTH = 100;
    static final int LENGTH = 1_000_000;
    private static final int STEPS = 200_000;

    private int steps = STEPS;

    void spend(int amount) {
        steps -= amount;
        if (steps < 0) {
            throw new ExpansionTooLarge("The card grows beyond " + STEPS + " steps");
        }
    }
}
