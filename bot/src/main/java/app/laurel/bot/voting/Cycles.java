package app.laurel.bot.voting;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where cycles are kept. */
public interface Cycles {

    Optional<Cycle> find(CycleId id);

    /** Those that are not over, by their opening. */
    List<Cycle> underWay();

    /** The newest ones, over or not. */
    List<Cycle> newest(int most);

    /** Everybody who takes part; nobody before the cycle opens. */
    Electorate electorate(CycleId id);

    /** Somebody who takes part, as they were when the cycle opened. */
    Optional<Elector> elector(CycleId id, PersonId person);

    /** The ballot paper; empty before voting opens. */
    Paper paper(CycleId id);

    /**
     * Changes a cycle, or plans it.
     *
     * @param fixed what is written with it if it changes, once and for ever, by what the cycle was before
     */
    <R> R decide(
            CycleId id,
            Actor actor,
            Function<Optional<Cycle>, Decision<Cycle, R>> rule,
            Function<Optional<Cycle>, List<Attachment>> fixed);

    default <R> R decide(CycleId id, Actor actor, Function<Optional<Cycle>, Decision<Cycle, R>> rule) {
        return decide(id, actor, rule, before -> List.of());
    }

    /** Keeps the list of cycles up to date with what became of this one. */
    void list(CycleId id);
}
