package app.laurel.bot.admin.store;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;

/** How often somebody has had a view made anew. */
@Kind("view")
record ViewDocument(int runs) implements Document {}
