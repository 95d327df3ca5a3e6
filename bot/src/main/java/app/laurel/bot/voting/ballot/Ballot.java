package app.laurel.bot.voting.ballot;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.Cycle;
import app.laurel.bot.voting.Slate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one voter can choose from, and has chosen. */
public record Ballot(Cycle cycle, List<Slate> slates, Map<AwardId, PersonId> chosen) {

    public Ballot {
        slates = List.copyOf(slates);
        chosen = Map.copyOf(chosen);
    }

    public Optional<Slate> slate(AwardId award) {
        return slates.stream()
                .filter(slate -> slate.contest().award().equals(award))
                .findFirst();
    }

    /** This ballot after a vote. */
    Ballot with(Map<AwardId, PersonId> choices) {
        var all = new HashMap<>(chosen);
        all.putAll(choices);
        return new Ballot(cycle, slates, all);
    }

    boolean lists(AwardId award, PersonId nominee) {
        return slate(award).filter(slate -> slate.nominees().contains(nominee)).isPresent();
    }
}
