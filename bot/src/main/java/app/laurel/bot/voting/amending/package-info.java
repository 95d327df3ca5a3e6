/** What HR changes about a cycle under way: more time for it, or none at all. */
@NullMarked
package app.laurel.bot.voting.amending;

import org.jspecify.annotations.NullMarked;
