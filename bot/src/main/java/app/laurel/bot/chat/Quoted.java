package app.laurel.bot.chat;

import app.laurel.bot.people.PersonId;
import java.util.Optional;

/**
 * The message that somebody has chosen from its menu.
 *
 * @param text as it reads, without markup; empty if no message was chosen
 * @param author who wrote it, if the bank knows them
 */
public record Quoted(String text, Optional<PersonId> author) {

    public static final Quoted NOTHING = new Quoted("", Optional.empty());
}
