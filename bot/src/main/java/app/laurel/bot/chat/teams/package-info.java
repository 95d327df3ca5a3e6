/** The door to Teams: HTTP, tokens, activities and the connector; no type of the Bot Framework passes it. */
@NullMarked
package app.laurel.bot.chat.teams;

import org.jspecify.annotations.NullMarked;
