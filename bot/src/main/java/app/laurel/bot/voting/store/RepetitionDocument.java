package app.laurel.bot.voting.store;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;

/** Whether each month gets a cycle by itself. */
@Kind("cycle-repetition")
record RepetitionDocument(boolean monthly) implements Document {}
