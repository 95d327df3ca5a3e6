/** Several Laurels as processes on one store: one is killed, another one comes. */
@NullMarked
package app.laurel.bot.instances;

import org.jspecify.annotations.NullMarked;
