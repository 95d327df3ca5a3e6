package app.laurel.bot.voting.chat;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.Contest;

/** Whom HR chooses in a tie. */
record TieForm(String cycle, AwardId award, String group, PersonId winner) {

    Contest contest() {
        return new Contest(award, group);
    }
}
