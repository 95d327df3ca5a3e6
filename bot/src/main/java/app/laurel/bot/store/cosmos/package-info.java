/** Documents in Azure Cosmos DB, for several instances. */
@NullMarked
package app.laurel.bot.store.cosmos;

import org.jspecify.annotations.NullMarked;
