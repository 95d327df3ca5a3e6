package app.laurel.bot.kudos;

import app.laurel.bot.people.Celebration;
import app.laurel.bot.people.PersonId;
import app.laurel.bot.people.Settings;
import java.util.List;

/** Knows which of those who are thanked may be named where others read along. */
public final class Publicity {

    private final Settings settings;

    Publicity(Settings settings) {
        this.settings = settings;
    }

    public List<PersonId> of(List<PersonId> receivers) {
        return receivers.stream()
                .filter(person -> settings.of(person).allows(Celebration.KUDOS))
                .toList();
    }
}
