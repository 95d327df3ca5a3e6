package app.laurel.bot.voting.chat;

import app.laurel.bot.people.PersonId;
import java.util.Map;

/**
 * What comes with Vote.
 *
 * @param choice the nominee chosen for each award
 */
record VoteForm(String cycle, Map<String, PersonId> choice) {}
