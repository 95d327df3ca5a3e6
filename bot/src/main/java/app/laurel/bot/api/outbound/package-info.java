/** What the bank's own apps are told without asking: signed events, each at least once, in order for each subject. */
@NullMarked
package app.laurel.bot.api.outbound;

import org.jspecify.annotations.NullMarked;
