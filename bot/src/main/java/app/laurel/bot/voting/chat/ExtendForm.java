package app.laurel.bot.voting.chat;

import java.time.Instant;

/** Confirmed more time. */
record ExtendForm(String cycle, Instant until, String reason) {}
