package app.laurel.bot.audit.store;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;

/** How many chains there are in one bucket; written together with each new one. */
@Kind("chain-bucket")
record BucketDocument(long chains) implements Document {}
