/** Thanks as documents, each in the partition of whoever gave it. */
@NullMarked
package app.laurel.bot.kudos.store;

import org.jspecify.annotations.NullMarked;
