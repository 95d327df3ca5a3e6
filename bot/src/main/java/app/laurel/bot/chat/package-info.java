/** What people say to Laurel and what it answers, in the words that features and all rooms of the chat share. */
@ApplicationModule(allowedDependencies = {"people", "money", "neighbour", "event", "store", "clock", "staff"})
@NullMarked
package app.laurel.bot.chat;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
