package app.laurel.bot.voting.chat;

import app.laurel.bot.voting.Scope;
import app.laurel.bot.voting.Ties;

/** A new award, as HR fills it in. */
record AwardForm(
        String name, String criteria, Scope scope, boolean approval, String amount, Ties ties, String quorum) {}
