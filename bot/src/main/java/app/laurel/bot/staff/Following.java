package app.laurel.bot.staff;

import app.laurel.bot.people.PeopleSource;
import app.laurel.bot.people.Person;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Role;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads on where the source was left, page by page, so that whoever reads next goes on from there. */
public final class Following {

    private final PeopleSource source;
    private final Register register;
    private final Admitting admitting;
    private final Departing departing;
    private final InstantSource clock;
    private @Nullable Collection<Person> known;

    Following(PeopleSource source, Register register, Departing departing, InstantSource clock) {
        this.source = source;
        this.register = register;
        this.admitting = new Admitting(register);
        this.departing = departing;
        this.clock = clock;
    }

    /** Takes everybody from a source that knows them at once, when nobody is known yet. */
    public void begin() {
        if (register.entries().isEmpty() && source.read("") instanceof PeopleSource.Everybody(var everybody)) {
            admitting.admit(everybody);
        }
    }

    /**
     * Takes one page.
     *
     * @return whether there is more to read now
     */
    boolean step() {
        var progress = register.progress();
        if (clock.instant().isBefore(progress.notBefore())) {
            return false;
        }
        return switch (source.read(progress.place())) {
            case PeopleSource.Everybody(var everybody) -> everybody(everybody);
            case PeopleSource.Some some -> {
                register.save(take(some, begun(progress)).at(some.next()));
                yield true;
            }
            case PeopleSource.Last(var some, var roles) -> last(some, roles, take(some, begun(progress)));
            case PeopleSource.Busy(var pause) -> rest(progress, pause);
            case PeopleSource.Expired() -> {
                register.save(progress.anew());
                yield true;
            }
        };
    }

    @SuppressWarnings("ReferenceEquality") // the source gives another collection when something has changed
    private boolean everybody(Collection<Person> everybody) {
        if (everybody != known) {
            admitting.admit(everybody);
            admitting.missAllBut(ids(everybody));
            departing.settle();
            known = everybody;
        }
        return false;
    }

    private Progress begun(Progress progress) {
        return progress.readsEverybody() ? progress.begin(clock.instant()) : progress;
    }

    private Progress take(PeopleSource.Some some, Progress progress) {
        admitting.admit(some.people());
        admitting.miss(some.gone());
        if (progress.readsEverybody()) {
            var named = Stream.concat(ids(some.people()).stream(), some.unclear().stream());
            register.seen(progress.round(), progress.page(), named.toList());
        }
        return progress;
    }

    private boolean last(PeopleSource.Some some, Map<PersonId, Set<Role>> roles, Progress progress) {
        admitting.assign(roles);
        if (progress.readsEverybody()) {
            admitting.missAllBut(register.seen(progress.round()));
        }
        departing.settle();
        register.save(progress.done(some.next(), clock.instant().plus(source.rest()))
                .about(register.progress().doubt()));
        return false;
    }

    private boolean rest(Progress progress, Duration pause) {
        register.save(progress.rest(clock.instant().plus(pause)));
        return false;
    }

    private static Set<PersonId> ids(Collection<Person> people) {
        return people.stream().map(Person::id).collect(Collectors.toSet());
    }
}
