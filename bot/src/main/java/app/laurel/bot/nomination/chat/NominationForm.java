package app.laurel.bot.nomination.chat;

import app.laurel.bot.people.PersonId;
import java.util.List;

/**
 * What comes with Submit.
 *
 * @param names who is meant, as it was typed; empty if people were chosen
 * @param once the form's one-time id
 */
record NominationForm(String names, List<PersonId> people, String award, String reason, String once) {}
