package app.laurel.bot.voting.store;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;

/**
 * The gate of one ballot box; every vote replaces it, so that none slips in while it is sealed.
 *
 * @param votes how many times somebody has voted or changed a vote
 */
@Kind("ballot-box")
record BoxDocument(boolean sealed, long votes) implements Document {

    BoxDocument oneMore() {
        return new BoxDocument(sealed, votes + 1);
    }

    BoxDocument closed() {
        return new BoxDocument(true, votes);
    }
}
