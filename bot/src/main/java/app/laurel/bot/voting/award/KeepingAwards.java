package app.laurel.bot.voting.award;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.Award;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.award.Awards.Honour;
import java.util.List;
import java.util.Optional;

/** Adds and retires awards; cycles that are under way keep theirs. */
public final class KeepingAwards {

    private final Awards awards;

    KeepingAwards(Awards awards) {
        this.awards = awards;
    }

    public List<Award> active() {
        return awards.active();
    }

    public Optional<Award> find(AwardId id) {
        return awards.find(id);
    }

    /** Adds an award, or takes one back that was retired. */
    public AwardKept add(PersonId by, Award award) {
        return awards.decide(
                award.id(),
                Actor.person(by),
                before -> before.filter(known -> !known.retired())
                        .map(known -> Decision.<Honour, AwardKept>answer(again(known.award(), award)))
                        .orElseGet(() -> Decision.change(
                                new Honour(award, false), new AwardKept.Added(award), new AwardAdded(award.id()))));
    }

    private static AwardKept again(Award known, Award award) {
        return known.equals(award) ? new AwardKept.Added(known) : new AwardKept.AlreadyThere(known);
    }

    public AwardKept retire(PersonId by, AwardId id) {
        return awards.decide(
                id,
                Actor.person(by),
                before -> before.map(KeepingAwards::retire)
                        .orElseGet(() -> Decision.answer(new AwardKept.NoSuchAward())));
    }

    private static Decision<Honour, AwardKept> retire(Honour known) {
        var award = known.award();
        return known.retired()
                ? Decision.answer(new AwardKept.Retired(award))
                : Decision.change(new Honour(award, true), new AwardKept.Retired(award), new AwardRetired(award.id()));
    }
}
