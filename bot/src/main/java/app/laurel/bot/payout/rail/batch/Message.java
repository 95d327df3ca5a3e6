package app.laurel.bot.payout.rail.batch;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;

/** Says which batch a file's id belongs to; it is created once, so that no id is used twice. */
@Kind("rail-message")
record Message(BatchId batch) implements Document {

    static String id(String message) {
        return "message:" + message;
    }
}
