package app.laurel.bot.payout.tax;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.reward.Owner;
import java.time.Instant;

/** A tax form that a customer has given; Laurel knows that it is in, never what is in it. */
public record TaxForm(Owner owner, String name, PersonId enteredBy, Instant at) {}
