/** How awards, ballots and winners look. */
@NullMarked
package app.laurel.cards.voting;

import org.jspecify.annotations.NullMarked;
