package app.laurel.bot.chat.sending;

import app.laurel.bot.people.Person;
import app.laurel.bot.people.Settings;

/** When each person wants to hear of what. */
final class Paces {

    private final Settings settings;
    private final PaceSettings sending;

    Paces(Settings settings, PaceSettings sending) {
        this.settings = settings;
        this.sending = sending;
    }

    Pace of(Person person) {
        return new Pace(settings.of(person.id()), person.timeZone(), sending.unaskedADay(), sending.digestAt());
    }
}
