package app.laurel.bot.voting.chat;

import java.util.Map;

/**
 * What comes with Vote.
 *
 * @param choice the nominee chosen for each award
 */
record VoteForm(String cycle, Map<String, String> choice) {}
