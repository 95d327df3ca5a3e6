package app.laurel.bot.voting.award;

import app.laurel.bot.event.Actor;
import app.laurel.bot.event.Decision;
import app.laurel.bot.voting.Award;
import app.laurel.bot.voting.AwardId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Where awards are kept. */
public interface Awards {

    Optional<Award> find(AwardId id);

    /** Those that the next cycle will have, by id. */
    List<Award> active();

    <R> R decide(AwardId id, Actor actor, Function<Optional<Honour>, Decision<Honour, R>> rule);

    /** An award and whether the next cycle still has it. */
    record Honour(Award award, boolean retired) {}
}
