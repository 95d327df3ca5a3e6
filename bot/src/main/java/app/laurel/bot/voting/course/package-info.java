/** Keeps each cycle on its course: whatever its calendar says is due, and what follows from each step. */
@NullMarked
package app.laurel.bot.voting.course;

import org.jspecify.annotations.NullMarked;
