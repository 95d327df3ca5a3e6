/** What is said about rewards, budgets and how long they take. */
@NullMarked
package app.laurel.cards.reward;

import org.jspecify.annotations.NullMarked;
