package app.laurel.bot.staff;

import app.laurel.bot.event.Actor;
import app.laurel.bot.store.Hash;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Lets people go whom the source names no more, unless they are too many to be believed. */
public final class Departing {

    private final Register register;
    private final Belief belief;
    private final Doubts doubts;
    private final InstantSource clock;

    Departing(Register register, Belief belief, Doubts doubts, InstantSource clock) {
        this.register = register;
        this.belief = belief;
        this.doubts = doubts;
        this.clock = clock;
    }

    /** A broken export must not strip the bank: a big loss changes nothing until an administrator has confirmed it. */
    void settle() {
        var missing = missing();
        if (belief.covers(missing.size(), working())) {
            missing.forEach(entry -> leave(entry, Admitting.DIRECTORY));
            ask(Optional.empty());
        } else {
            ask(Optional.of(loss(missing)));
            doubts.raise(loss(missing), missing.size(), working());
        }
    }

    /**
     * Lets everybody go whom a loss names.
     *
     * @return whether it did; other people may be missing by now
     */
    public boolean confirm(String loss, Actor by) {
        register.refresh();
        var missing = missing();
        if (!loss(missing).equals(loss)) {
            return false;
        }
        missing.forEach(entry -> leave(entry, by));
        return true;
    }

    private void leave(Entry entry, Actor actor) {
        register.tell(
                entry.leaves(clock.instant()),
                actor,
                new PersonLeft(entry.person().id()));
    }

    /** Of two losses in a row only the later is asked about. */
    private void ask(Optional<String> loss) {
        var progress = register.progress();
        if (!progress.doubt().equals(loss)) {
            progress.doubt().ifPresent(doubts::settle);
            register.save(progress.about(loss));
        }
    }

    private List<Entry> missing() {
        return register.entries().stream().filter(Entry::isDoubtful).toList();
    }

    private int working() {
        return (int) register.entries().stream().filter(Entry::works).count();
    }

    /** As in {@code 40 people, JWGM783T}. */
    private static String loss(List<Entry> missing) {
        var ids = missing.stream()
                .map(entry -> entry.person().id().value())
                .sorted()
                .collect(Collectors.joining(" "));
        return missing.size() + " people, " + Hash.letters(ids, 8);
    }
}
