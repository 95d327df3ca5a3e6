package app.laurel.bot.voting.store;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.store.Document;
import app.laurel.bot.store.Hash;
import app.laurel.bot.store.Kind;
import app.laurel.bot.voting.AwardId;

/**
 * One voter's choice for one award.
 *
 * @param salt chance, so that nobody can tell the choice from its hash in the event
 */
@Kind("ballot")
record BallotDocument(PersonId voter, AwardId award, PersonId nominee, String salt) implements Document {

    static String id(PersonId voter, AwardId award) {
        return "vote:%s:%s".formatted(voter, award);
    }

    String id() {
        return id(voter, award);
    }

    /** What the event tells of the choice. */
    String seal() {
        return Hash.of(String.join("|", voter.value(), award.value(), nominee.value(), salt));
    }

    @Override
    public String order() {
        return voter.value();
    }
}
