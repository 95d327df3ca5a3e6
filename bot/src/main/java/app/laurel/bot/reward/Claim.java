package app.laurel.bot.reward;

import app.laurel.bot.money.Money;

/** What one party is due under the terms. */
record Claim(Owner owner, Party party, Money amount) {}
