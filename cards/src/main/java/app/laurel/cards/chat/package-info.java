/** The cards that every feature answers with: answers, lists, confirmations, choices, help and welcome. */
@NullMarked
package app.laurel.cards.chat;

import org.jspecify.annotations.NullMarked;
