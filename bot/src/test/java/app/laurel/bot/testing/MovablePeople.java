package app.laurel.bot.testing;

import app.laurel.bot.people.PeopleSource;
import app.laurel.bot.people.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The demo's people, who come and go as a test says. */
public final class MovablePeople implements PeopleSource {

    private final List<Person> everybody;
    private volatile List<Person> now;

    MovablePeople(PeopleSource file) {
        this.everybody = file.read("") instanceof Everybody(var people) ? List.copyOf(people) : List.of();
        this.now = everybody;
    }

    void begin() {
        now = new ArrayList<>(everybody);
    }

    void change(UnaryOperator<List<Person>> change) {
        now = change.apply(now);
    }

    @Override
    public Reading read(String place) {
        return new Everybody(now);
    }

    @Override
    public Duration rest() {
        return Duration.ofSeconds(1);
    }

    @Override
    public boolean isShared() {
        return false;
    }
}
