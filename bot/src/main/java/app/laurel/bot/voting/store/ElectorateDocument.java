package app.laurel.bot.voting.store;

import app.laurel.bot.store.Document;
import app.laurel.bot.store.Kind;

/**
 * Which electorate a cycle has, written once when it opens.
 *
 * @param content the hash of everybody in it, by which its sections are found
 */
@Kind("electorate")
record ElectorateDocument(String content, int sections) implements Document {}
