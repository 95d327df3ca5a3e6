package app.laurel.bot.store;

/**
 * The work that instances share by its name: each piece is one instance's at a time, and moves to another one when instances
 * come or go.
 */
public interface Shares {

    /** Whoever is alone at its store does everything. */
    Shares SOLE = new Shares() {

        @Override
        public boolean isOurs(String work) {
            return true;
        }

        @Override
        public boolean isAlone() {
            return true;
        }
    };

    /** Whether a piece of work is this instance's now; for as long as a lease lasts, it may be nobody's. */
    boolean isOurs(String work);

    /** Whether no other instance is known of just now. */
    boolean isAlone();
}
