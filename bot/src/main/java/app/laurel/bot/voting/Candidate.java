package app.laurel.bot.voting;

import app.laurel.bot.nomination.NominationId;
import app.laurel.bot.people.PersonId;
import java.util.List;

/** Somebody on the ballot paper, once, with all nominations that name them. */
public record Candidate(PersonId nominee, List<NominationId> nominations) {

    public Candidate {
        nominations = List.copyOf(nominations);
    }
}
