package app.laurel.bot.voting.chat;

/** A wish to read everything that was written for one award. */
record Reading(String cycle, String award) {}
