package app.laurel.bot.reward.earning;

import app.laurel.bot.money.Money;
import app.laurel.bot.reward.Owner;
import app.laurel.bot.reward.Party;

/** What one party is due under the terms. */
record Claim(Owner owner, Party party, Money amount) {}
