package app.laurel.bot.audit.store;

import app.laurel.bot.audit.Chain;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;

/** How long the history of an entity is, as the audit has seen it. */
@Kind("chain")
record ChainDocument(String partition, String entity, long length, String head) implements Document {

    static ChainDocument of(Chain chain) {
        return new ChainDocument(chain.id().partition(), chain.id().entity(), chain.length(), chain.head());
    }

    Chain chain() {
        return new Chain(new Chain.Id(partition, entity), length, head);
    }
}
