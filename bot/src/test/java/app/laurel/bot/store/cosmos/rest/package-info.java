/** A double of the REST protocol of Cosmos DB, strict enough that the real client library talks to it. */
@NullMarked
package app.laurel.bot.store.cosmos.rest;

import org.jspecify.annotations.NullMarked;
