package app.laurel.bot.reward.rules;

import app.laurel.bot.money.Money;
import app.laurel.bot.people.Country;
import app.laurel.bot.reward.Party;
import app.laurel.bot.reward.law.ReferrerKind;

/** What one party of a referral gets. */
public record Fee(Country country, ReferrerKind referrer, Party party, Trigger trigger, Money amount) {}
