package app.laurel.bot.chat.sending;

import app.laurel.bot.store.Shares;

/** The work of two instances, half of it each; they can change places, as when others come and go. */
final class Halves {

    private int exchanged;

    void exchange() {
        exchanged++;
    }

    /** What is done at the first place, 0, or the second one, 1. */
    Shares at(int place) {
        return new Shares() {

            @Override
            public boolean isOurs(String work) {
                return Math.floorMod(work.hashCode() + exchanged, 2) == place;
            }

            @Override
            public boolean isAlone() {
                return false;
            }
        };
    }
}
