package app.laurel.bot.approval;

import app.laurel.bot.people.PersonId;

/** Somebody who could decide, and in what capacity. */
record Seat(PersonId person, Capacity capacity) {}
