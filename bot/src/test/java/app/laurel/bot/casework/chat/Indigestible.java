package app.laurel.bot.casework.chat;

import app.laurel.bot.clock.Deeds;
import app.laurel.bot.clock.Timed;
import app.laurel.bot.event.Reacting;
import app.laurel.bot.event.Reactions;
import app.laurel.bot.kudos.KudosGiven;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.stereotype.Component;

/** In tests, a reaction and a deed that can't digest what has to do with somebody, until that is mended. */
@Component
final class Indigestible implements Reacting, Timed {

    static final String DEED = "test.indigestible-deed";

    final List<String> digested = new CopyOnWriteArrayList<>();
    volatile String poison = "";

    void begin() {
        digested.clear();
        poison = "";
    }

    @Override
    public void addTo(Reactions reactions) {
        reactions.on(
                KudosGiven.class,
                "test.indigestible",
                (event, occurrence) -> event.receivers().forEach(receiver -> digest(receiver.value())));
    }

    @Override
    public void addTo(Deeds deeds) {
        deeds.on(DEED, (subject, level) -> digest(subject));
    }

    private void digest(String person) {
        if (person.equals(poison)) {
            throw new IllegalStateException("Indigestible");
        }
        digested.add(person);
    }
}
