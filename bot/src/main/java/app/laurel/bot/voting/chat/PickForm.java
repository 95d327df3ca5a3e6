package app.laurel.bot.voting.chat;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.Contest;
import java.util.List;

/** The names that HR puts on the ballot of one contest. */
record PickForm(String cycle, AwardId award, String group, List<PersonId> chosen) {

    Contest contest() {
        return new Contest(award, group);
    }
}
