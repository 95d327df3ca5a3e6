/** Taking votes: one ballot per person and award, which nobody else reads. */
@NullMarked
package app.laurel.bot.voting.ballot;

import org.jspecify.annotations.NullMarked;
