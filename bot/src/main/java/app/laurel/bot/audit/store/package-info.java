/** Where checkpoints and the list of all chains are kept. */
@NullMarked
package app.laurel.bot.audit.store;

import org.jspecify.annotations.NullMarked;
