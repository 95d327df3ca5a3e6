package app.laurel.bot.nomination.store;

import app.laurel.bot.nomination.Gate;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;

/**
 * The gate of one bucket; every change of a nomination replaces it, so that none slips past a gate that moves.
 *
 * @param passed how many changes have passed
 */
@Kind("nomination-gate")
record GateDocument(Gate gate, long passed) implements Document {

    GateDocument onePassed() {
        return new GateDocument(gate, passed + 1);
    }

    GateDocument moved(Gate next) {
        return new GateDocument(next, passed);
    }
}
