package app.laurel.bot.voting.ballot;

import app.laurel.bot.people.PersonId;
import app.laurel.bot.voting.AwardId;
import app.laurel.bot.voting.CycleId;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** The ballot boxes of a cycle: one ballot per voter and award, by key. */
public interface Ballots {

    /**
     * Puts a voter's choices in, in place of earlier ones.
     *
     * @return false if the box is sealed; then nothing has changed
     */
    boolean cast(CycleId cycle, PersonId voter, Map<AwardId, PersonId> choices);

    /** What a voter has chosen so far; for that voter's eyes only. */
    Map<AwardId, PersonId> of(CycleId cycle, PersonId voter);

    /** Who has voted for anything; never for whom. */
    Set<PersonId> voters(CycleId cycle);

    /** Seals every box; safe to repeat, and to go on after a crash. */
    void seal(CycleId cycle);

    /**
     * Opens the sealed boxes: hands out each ballot's award and choice, never whose it is.
     *
     * @return who has voted for anything
     */
    Set<PersonId> count(CycleId cycle, BiConsumer<AwardId, PersonId> counter);
}
