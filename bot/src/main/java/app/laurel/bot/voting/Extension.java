package app.laurel.bot.voting;

import app.laurel.bot.people.PersonId;
import java.time.Instant;

/** More time for nominating or voting, given before the close and with a reason. */
public record Extension(Stage stage, Instant until, String reason, PersonId by) {}
